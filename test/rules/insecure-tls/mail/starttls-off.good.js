// library: nodemailer; feature: for servers that cannot encrypt, when configured; expect: innocent
exports.options = (config, notification) => {
  if (notification.smtpIgnoreSTARTTLS) {
    config.ignoreTLS = true;
  }
  return config;
};
