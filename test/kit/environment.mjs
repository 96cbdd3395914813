import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Each module as it was compiled, by its file. */
const compiled = new Map();

// Every test file loads some three thousand modules anew. A worker compiles each of them once, and runs it in the realm of each file.
vm.compileFunction = (source, parameters, { filename, parsingContext }) => {
  const known = compiled.get(filename);
  if (known?.source === source) return known.script.runInContext(parsingContext);
  const head = `(function (${parameters.join(',')}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

export default TestEnvironment;
