import { parseArgs } from 'node:util';

const usage = `Say which files to bring in, and in whose name:
  npm run import -- FILE … --user NAME [--password-from-input] [--commit [--all-or-nothing]]
    [--unit ID] [--account ID] [--url http://127.0.0.1:3000]`;

const options = {
  user: { type: 'string' },
  'password-from-input': { type: 'boolean', default: false },
  commit: { type: 'boolean', default: false },
  'all-or-nothing': { type: 'boolean', default: false },
  unit: { type: 'string' },
  account: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:3000' },
};

/** What a command line asks for, or `{ complaint }` where it cannot be followed. */
export function readOptions(args) {
  try {
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    if (!files.length || !values.user) return { complaint: usage };
    if (values['all-or-nothing'] && !values.commit)
      return { complaint: '--all-or-nothing says how to commit: say --commit, too.' };
    return {
      files,
      user: values.user,
      isPasswordPiped: values['password-from-input'],
      commits: values.commit,
      goodRowsOnly: !values['all-or-nothing'],
      unitId: values.unit,
      accountId: values.account,
      url: new URL(values.url).origin,
    };
  } catch (error) {
    return { complaint: `${error.message}\n${usage}` };
  }
}
