import { expect, it } from 'vitest';
import { isApiRequest } from './api-path.js';

it.each([
  ['POST', '/graphql'],
  ['GET', '/graphql?query=%7Bme%7D'],
  ['POST', '/auth/sign-in/username'],
  ['GET', '/health'],
  ['POST', '/imports?unit=1'],
  ['POST', '/imports/uploads?unit=1'],
  ['HEAD', '/imports/uploads/1'],
  ['PATCH', '/imports/uploads/1'],
  ['GET', '/imports/1/file'],
  ['GET', '/imports/1/failed-rows.xlsx'],
  ['GET', '/stars/awards/1/certificate.pdf'],
  ['GET', '/stars/awards/1/plaque.svg'],
])('%s %s goes to the API', (method, url) => {
  expect(isApiRequest({ method, url })).toBe(true);
});

it.each([
  ['GET', '/stars/awards/1'],
  ['GET', '/imports'],
  ['GET', '/imports?unit=1'],
  ['GET', '/imports/new'],
  ['POST', '/imports/new'],
  ['GET', '/imports/uploads/1'],
  ['POST', '/imports/1?/commit'],
  ['GET', '/imports/__data.json'],
  ['GET', '/graphql-for-beginners'],
  ['GET', '/'],
])('%s %s is a page', (method, url) => {
  expect(isApiRequest({ method, url })).toBe(false);
});
