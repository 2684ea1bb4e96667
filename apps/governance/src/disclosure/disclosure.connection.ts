import { connectionOf } from '@unionhall/graphql';
import { Disclosure } from './disclosure.entity';

export const DisclosureConnection = connectionOf('Disclosure', '用权公开', () => Disclosure);
