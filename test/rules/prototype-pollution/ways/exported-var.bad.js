// library: own; feature: a helper for anybody that goes down by a variable of an inner block; expect: bad
exports.plant = function (garden, route, seed) {
  var steps = route.split('/');
  var bed = garden;
  while (steps.length > 1) {
    var step = steps.shift();
    if (!bed[step]) bed[step] = {};
    bed = bed[step];
  }
  bed[steps[0]] = seed; // warning: prototype-pollution
  return garden;
};
