'use strict';
// Every command begins here: `node tools/run.cjs start`. This file must parse on any Node, so that an old one gets a sentence and not a stack.
var path = require('path');

var root = path.join(__dirname, '..');
var engines = require('../package.json').engines.node;

/** Of `^20.19.0 || >=24.0.0` and the like, each part by itself. */
var fits = function (range, version) {
  var wanted = range
    .replace(/^[^0-9]+/, '')
    .split('.')
    .map(Number);
  var have = version.replace(/^v/, '').split('.').map(Number);
  for (var i = 0; i < 3; i += 1) {
    if (have[i] !== wanted[i]) return have[i] > wanted[i] && (i > 0 || range.charAt(0) === '>');
  }
  return true;
};

var someFits = engines.split(' || ').some(function (range) {
  return fits(range, process.version.split('-')[0]);
});

if (!someFits) {
  console.error(
    'Afklar needs Node ' +
      engines.replace(/\^|>=/g, '').replace(/ \|\| /g, ', ') +
      ' or newer; this is ' +
      process.version +
      '. Install Node 24 from https://nodejs.org and run this again.',
  );
  process.exit(1);
}

process.chdir(root);
import('./' + process.argv[2] + '.mjs').catch(function (error) {
  return import('./kit/trouble.mjs').then(function (trouble) {
    console.error(trouble.sentenceFor(error));
    process.exit(1);
  });
});
