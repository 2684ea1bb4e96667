import { refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rule about the files of a content looks at. */
export interface FilesFacts {
  readonly input: { readonly content: { readonly files: readonly { readonly name: string; readonly sha256: string }[] } };
}

/** HOUSE-3: each file is attached once, whatever it is called. */
export const filesAreAttachedOnce = rule<FilesFacts>('HOUSE-3', 'grants.file-repeated', ({ input: { content: { files } } }) =>
  files.flatMap(({ name, sha256 }, place) =>
    files.findIndex((file) => file.sha256 === sha256) < place ? [refuse({ path: ['content', 'files', String(place)], facts: { place: place + 1, name }, remedy: 'attach-each-file-once' })] : [],
  ),
);
