import type { FactSource } from '@unionhall/database';
import { Studio } from '../studio/studio.entity';

/** The studio an application names, or null when it names none. Throws NOT_FOUND for one nobody registered. */
export async function namedStudio(source: FactSource, studioId: string | null | undefined): Promise<Studio | null> {
  return studioId ? source.toRead(Studio, studioId) : null;
}
