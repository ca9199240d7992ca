/** The role the application works as: it owns nothing, creates nothing and cannot pass row security. */
export const appRole = 'fulian_app';

/** Creates the role when missing and gives it what reading and writing rows needs; run by the owner after migrating. */
export const grantAppRole = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then
    create role ${appRole} nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant usage on schema public to ${appRole};
grant select, insert, update, delete on all tables in schema public to ${appRole};
revoke all on table migration from ${appRole};
grant usage, update on all sequences in schema public to ${appRole};
grant execute on all routines in schema public to ${appRole};
`;

/** Opens the job queue's own schema to the role. */
export const grantJobs = `
grant usage on schema pgboss to ${appRole};
grant select, insert, update, delete on all tables in schema pgboss to ${appRole};
grant usage on all sequences in schema pgboss to ${appRole};
grant execute on all functions in schema pgboss to ${appRole};
`;
