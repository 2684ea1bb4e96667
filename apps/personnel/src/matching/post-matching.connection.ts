import { connectionOf } from '@unionhall/graphql';
import { PostMatch, PostMatching } from './post-matching.entity';

export const PostMatchingConnection = connectionOf('PostMatching', '双向选择', () => PostMatching);
export const PostMatchConnection = connectionOf('PostMatch', '双向选择结果', () => PostMatch);
