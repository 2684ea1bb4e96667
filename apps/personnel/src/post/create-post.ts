import { act, insertRow } from '@unionhall/database';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { createPostRules } from './create-post.rule';
import { Post } from './post.entity';
import { CreatePostInput } from './post.inputs';

/** Sets up a post of the office, or one at a union that the office fills (岗位设置). */
export const createPost = act({
  name: 'createPost',
  description: '设置岗位。Sets up a post of the office, or one at a union that the office fills.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CreatePostInput,
  object: Post,
  answers: 'post',
  gather: async (source, { input }) => {
    const staffDepartment = await source.toRead(StaffDepartment, input.staffDepartmentId);
    const rows = await source.statements.query<unknown[]>('SELECT 1 FROM post WHERE staff_department_id = ? AND name = ?', [staffDepartment.id, input.name]);
    return { staffDepartment, nameIsTaken: rows.length > 0 };
  },
  rules: createPostRules,
  write: (tx, { input: { name, kind, headcount, unionName }, staffDepartment }) =>
    insertRow(tx.manager, Post, { id: tx.newId(), staffDepartmentId: staffDepartment.id, name, kind, headcount, unionName: unionName ?? null, version: 1 }),
});
