import { ValidateBy } from 'class-validator';

/** A SHA-256 in small letters only: in another case the same document would pass for a second one. */
export const SHA256 = /^[0-9a-f]{64}$/;

/** 1 billion yuan: far above any fund, far below what a sum of BIGINT could overflow. */
const LARGEST_AMOUNT = 100_000_000_000n;

/** An amount that can be added up without overflow; whether it is above zero is a rule's to say. */
export const PlausibleAmount = () =>
  ValidateBy({ name: 'plausibleAmount', validator: { validate: (amount: unknown) => typeof amount === 'bigint' && amount >= -LARGEST_AMOUNT && amount <= LARGEST_AMOUNT } });
