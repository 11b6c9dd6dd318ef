// library: none; feature: classes whose codes and serials only name something; expect: innocent
const SIGNS = 'ACDEFGHJKLMNPQRTUVWXY34679';

class ParcelTracker {
  newCode() {
    let code = '';
    while (code.length < 12) code += SIGNS[(Math.random() * SIGNS.length) | 0];
    return code;
  }
}

class ChartPalette {
  pin() {
    return { x: Math.random() * 90, y: Math.random() * 90, code: `#${Math.floor(Math.random() * 0xffffff).toString(16)}` };
  }
}

class DieselMotor {
  makeSerial() {
    return Array.from({ length: 8 }, () => SIGNS[Math.floor(Math.random() * SIGNS.length)]).join('');
  }
}

module.exports = { ParcelTracker, ChartPalette, DieselMotor };
