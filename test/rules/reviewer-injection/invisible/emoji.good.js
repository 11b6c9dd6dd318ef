// library: none; feature: emoji with selectors; expect: innocent
exports.icons = ['☀️', '✔️', '👩🏽‍💻', '🇩🇪', '1️⃣', '🏳️‍🌈'];
