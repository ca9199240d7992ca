/** What people need to know once everything runs. */
export function welcome(ports, { database, place, signIns = [] }) {
  const lines = [
    '',
    `  Web         http://localhost:${ports.web}`,
    `  Playground  http://localhost:${ports.web}/graphql`,
    `  API         http://localhost:${ports.api}/graphql`,
    `  Data        ${database === 'embedded' ? `embedded PostgreSQL in ${place}` : place}`,
  ];
  if (database === 'embedded') {
    lines.push(
      '              It outlives the process, even a killed one, but not a power cut: set DATABASE_URL',
      '              to a PostgreSQL server before real work depends on it.',
    );
  }
  if (signIns.length) {
    const width = Math.max(...signIns.map(({ username }) => username.length));
    const passwords = new Set(signIns.map(({ password }) => password));
    lines.push('', `  Demo sign-ins (invented people), password ${[...passwords].join(' or ')}`);
    for (const { username, label } of signIns) lines.push(`    ${username.padEnd(width)}  ${label}`);
  }
  return [...lines, '', '  Ctrl-C stops everything.', ''].join('\n');
}
