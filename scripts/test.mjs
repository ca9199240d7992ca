// Everything that a commit must pass, from nothing. Written so that an old Node, too, can read it and say so.
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or later.`);
  process.exitCode = 1;
} else {
  import('./test/test.mjs').then(({ test }) => test(process.argv.slice(2)));
}
