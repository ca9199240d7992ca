import { parseArgs } from 'node:util';
import { PostKind, postKinds } from '@fulian/domain/access';
import { Id, Refusal } from '@fulian/domain/kernel';
import { Username } from '@fulian/domain/people';
import type { AdminCommand, Terminal } from '../../platform/admin-command.js';
import { today } from '../../platform/clock.js';
import { row, sql } from '../../platform/rows.js';
import { hashPassword } from '../../sign-in/argon2.js';
import { judgeNewPassword } from '../../sign-in/judge-new-password.js';
import { enterPeople } from './enter-people.js';
import { makePassword } from './make-password.js';

const options = {
  username: { type: 'string' },
  name: { type: 'string' },
  post: { type: 'string', default: 'administrator' },
  'password-from-input': { type: 'boolean', default: false },
} as const;

/** Enters the first people of an installation: officers of the province, who enter everybody else. */
export const createOfficer: AdminCommand = {
  name: 'create-officer',
  usage: `create-officer --username <name> --name <her name> [--post administrator] [--password-from-input]
    Enters an officer of the province. What is not given is asked for; without a password one is made.`,
  run: async (args, terminal) => {
    const { values } = parseArgs({ args: [...args], options });
    const username = accepted(
      Username.parse(values.username ?? (await required(terminal, 'Username: ', '--username'))),
    );
    const name = (values.name ?? (await required(terminal, 'Her name: ', '--name'))).trim();
    if (!PostKind.matches(values.post)) throw new Error(`--post is one of ${postKinds.join(', ')}.`);
    if (!name) throw new Error('Her name is missing.');
    if (await row(sql`select 1 from auth_user where username = ${username}`)) {
      throw new Error(`The username ${username} is taken.`);
    }
    const province = await row(sql<{ id: string; name: string }>`
      select id, name from unit where parent_id is null order by ordinal limit 1`);
    if (!province) throw new Error('The registry has no province.');

    const typed = values['password-from-input']
      ? await terminal.readInput()
      : await terminal.askHidden('Password (empty: one is made): ');
    const password = typed || makePassword();
    const refusal = await judgeNewPassword(password, [username, name]);
    if (refusal) throw new Error(refusal.message);

    await enterPeople([
      {
        name,
        username,
        passwordHash: await hashPassword(password),
        posts: [{ unitId: Id.of(province.id), kind: values.post, fromOn: today() }],
      },
    ]);
    terminal.say(
      `${name} can sign in as ${username}: ${values.post.replaceAll('_', ' ')} of ${province.name}.`,
    );
    if (!typed) terminal.say(`Her password, shown this once: ${password}`);
  },
};

async function required(terminal: Terminal, question: string, flag: string): Promise<string> {
  const answer = await terminal.ask(question);
  if (answer === undefined) throw new Error(`${flag} is missing.`);
  return answer;
}

function accepted<Value>(value: Value | Refusal): Value {
  if (Refusal.is(value)) throw new Error(value.message);
  return value as Value;
}
