import { expect, test } from 'vitest';
import { allowReissue } from './allow-reissue.js';

const revoked = { isRevoked: true, isReplaced: false, wasThere: true, hasLeft: false };

test('a certificate that was revoked is issued anew to a woman who was there', () => {
  expect(allowReissue(revoked)).toBeUndefined();
});

test.each([
  ['one that stands', { isRevoked: false }, 'CertificateNotRevoked'],
  ['one that has a successor', { isReplaced: true }, 'CertificateReplaced'],
  ['one of a woman who was not there', { wasThere: false }, 'WrongEnrolmentState'],
  ['one of a woman who has left', { hasLeft: true }, 'WrongEnrolmentState'],
] as const)('%s is not', (_, change, code) => {
  expect(allowReissue({ ...revoked, ...change })).toMatchObject({ code, path: ['trainingCertificateId'] });
});
