import { connectionOf } from '@unionhall/graphql';
import { ProgressPublication } from './progress-publication.entity';

export const ProgressPublicationConnection = connectionOf('ProgressPublication', '代收进度公布', () => ProgressPublication);
