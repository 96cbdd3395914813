/** Whether the line of the step under way is still open. */
let open = false;

const write = (text) => process.stdout.write(text);

/** A line of its own, below the step it belongs to. */
export const say = (line) => {
  if (open) write('\n');
  open = false;
  write(`${line}\n`);
};

/** Names a step while it runs, and the seconds it took. What it tells meanwhile stands below it. */
export const step = async (name, work) => {
  const began = Date.now();
  write(`${name} …`);
  open = true;
  const result = await work((line) => say(`    ${line}`));
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (open) write(` ${seconds}\n`);
  else write(`    done in ${seconds}\n`);
  open = false;
  return result;
};
