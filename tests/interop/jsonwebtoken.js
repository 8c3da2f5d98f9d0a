// Verifies or forges a token with node's jsonwebtoken: JSON in, JSON out.
const jwt = require('jsonwebtoken');
const { token, secret, sub, aud, iss } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const names = { subject: sub, audience: aud, issuer: iss };
if (process.argv[2] === 'verify') {
  const options = { ...names, algorithms: ['HS256'], complete: true };
  const { header, payload } = jwt.verify(token, secret, options);
  console.log(JSON.stringify({ header, claims: payload }));
} else {
  const options = { ...names, algorithm: 'HS256', expiresIn: 30 };
  console.log(JSON.stringify(jwt.sign({}, secret, options)));
}
