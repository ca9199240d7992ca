export { Attempts, forgottenAfterMs, freeFailures, type TryLater } from './attempts.js';
export { judgePassword, type PasswordRefusal, passwordLength } from './password.js';
export { actInPost, readDemoSignIns, readMe, readOfficeHolders, readOffices } from './permissions.js';
export { Post } from './post.js';
export { Username } from './username.js';
