// Brings files in from the command line, in the name of somebody who may.
import { importFiles } from './import/import-files.mjs';
import { readOptions } from './import/options.mjs';
import { complaintOf } from './import/platform.mjs';

const options = readOptions(process.argv.slice(2));
if (options.complaint) {
  console.error(options.complaint);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = (await importFiles(options)) ? 0 : 1;
  } catch (error) {
    console.error(complaintOf(error, options.url));
    process.exitCode = 1;
  }
}
