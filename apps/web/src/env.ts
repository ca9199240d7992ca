import { defineEnvVars } from '@sveltejs/kit/env';

const orElse = (fallback: string) => (value: string | undefined) => value || fallback;

export const variables = defineEnvVars({
  API_URL: {
    schema: orElse('http://127.0.0.1:4000'),
    description: 'Where the API listens, seen from the web server.',
  },
  PUBLIC_URL: {
    schema: orElse('http://localhost:3000'),
    description: 'Where people open the site; the origin the API accepts sign-ins from.',
  },
  FILING_NUMBER: {
    schema: orElse(''),
    description: 'The ICP filing number (备案号) of the footer.',
  },
});
