import { defineEntity, p } from '@mikro-orm/postgresql';

export const Unit = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    id: p.uuid().primary(),
    ordinal: p.integer(),
    tier: p.string(),
    name: p.string(),
    path: p.string().columnType('ltree'),
    parent: () => p.manyToOne(Unit).nullable(),
    children: () => p.oneToMany(Unit).mappedBy('parent').orderBy({ ordinal: 'asc' }),
  },
});

export const Account = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    provinceId: p.uuid(),
    unit: () => p.manyToOne(Unit),
    unitPath: p.string().columnType('ltree'),
    platform: p.string(),
    name: p.string(),
    handle: p.string().nullable(),
    openedOn: p.date().nullable(),
    place: p.string().persist(false),
  },
});

export const Snapshot = defineEntity({
  name: 'Snapshot',
  tableName: 'snapshot',
  properties: {
    accountId: p.uuid().primary(),
    day: p.date().primary(),
    followers: p.bigint('number').nullable(),
    plays: p.bigint('number').nullable(),
    censored: p.array().nullable(),
  },
});

export const UnitNow = defineEntity({
  name: 'UnitNow',
  tableName: 'unit_now',
  properties: {
    unitId: p.uuid().primary(),
    platform: p.string().primary(),
    followers: p.bigint('number'),
    accounts: p.integer(),
  },
});

const sums = () => ({ value: p.bigint('number'), reported: p.integer(), censored: p.integer() });
const posts = sums();
const plays = sums();
const likes = sums();

export const UnitMonth = defineEntity({
  name: 'UnitMonth',
  tableName: 'unit_month',
  properties: {
    unitId: p.uuid().primary(),
    month: p.date().primary(),
    platform: p.string().primary(),
    followersStep: p.bigint('number'),
    followersGrowth: p.bigint('number'),
    ...{ posts: posts.value, postsReported: posts.reported, postsCensored: posts.censored },
    ...{ plays: plays.value, playsReported: plays.reported, playsCensored: plays.censored },
    ...{ likes: likes.value, likesReported: likes.reported, likesCensored: likes.censored },
  },
});

export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: { id: p.uuid().primary(), name: p.string() },
});

export const User = defineEntity({
  name: 'User',
  tableName: 'auth_user',
  properties: { id: p.uuid().primary(), username: p.string() },
});

export const Session = defineEntity({
  name: 'Session',
  tableName: 'auth_session',
  properties: { id: p.uuid().primary(), token: p.string(), userId: p.uuid() },
});

export const Post = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.string(),
    unit: () => p.manyToOne(Unit),
  },
});

export const entities = [Unit, Account, Snapshot, UnitNow, UnitMonth, Person, User, Session, Post];
