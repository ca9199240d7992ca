import type { Request } from 'express';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { nameOfFile } from '../../../platform/name-of-file.js';

/** The name a file is sent under; the header it stands in also keeps other sites out, which may not send it. */
export function fileNameIn(request: Request): string {
  const name = nameOfFile(request.get('x-file-name'));
  if (!name) throw new HttpRefusal(400, 'FileNameMissing', 'Send the name of the file as x-file-name.');
  return name;
}
