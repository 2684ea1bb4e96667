import type { ActTransaction } from '@unionhall/database';
import type { GrantApplication } from '../application/application.entity';
import { bigramsOf } from './title-similarity';

/** Enters the title of an application that is awarded into the index of funded titles. */
export async function indexTitle({ manager }: Pick<ActTransaction, 'manager'>, { id, title }: Pick<GrantApplication, 'id' | 'title'>): Promise<void> {
  const bigrams = bigramsOf(title);
  if (bigrams.length === 0) return;
  await manager.query('INSERT INTO grant_title_bigram (bigram, size, application_id) VALUES ?', [bigrams.map((bigram) => [bigram, bigrams.length, id])]);
  // In the order of the pairs, so that two who count the same ones never wait for each other.
  await manager.query('INSERT INTO grant_title_bigram_count (bigram, titles) VALUES ? ON DUPLICATE KEY UPDATE titles = titles + 1', [bigrams.toSorted().map((bigram) => [bigram, 1])]);
}
