import { connectionOf } from '@unionhall/graphql';
import { TrailAnchor } from './trail-anchor.entity';

export const TrailAnchorConnection = connectionOf('TrailAnchor', '留痕锚定', () => TrailAnchor);
