import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type NoticeFacts, noticeRules } from '../notice/notice.rule';

/** What the rules of openRecruitment look at. */
export interface OpenRecruitmentFacts extends NoticeFacts {
  readonly input: NoticeFacts['input'] & { readonly name: string; readonly places: number };
  readonly post: { readonly name: string };
  /** How many places of the post nobody holds today. */
  readonly vacancies: number;
  /** How many professional union workers there may be, are today, and are still to be hired by recruitments under way. */
  readonly establishment: number;
  readonly members: number;
  readonly pending: number;
  readonly nameIsTaken: boolean;
}

/** HOUSE-3: each recruitment has a name of its own. */
export const recruitmentNameIsNew = rule<OpenRecruitmentFacts>('HOUSE-3', 'personnel.recruitment-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

/** WZ-5: the establishment has room for whoever is recruited, and for those other recruitments will still hire. */
export const staysWithinEstablishment = rule<Pick<OpenRecruitmentFacts, 'establishment' | 'members' | 'pending'> & { readonly input: { readonly places: number } }>('WZ-5', 'personnel.recruits-beyond-establishment', ({ input: { places }, establishment, members, pending }) => {
  const sum = members + pending + places;
  return sum <= establishment ? ok : refuse({ path: ['places'], facts: { places, pending, sum, establishment }, remedy: 'recruit-fewer' });
});

/** WZ-2: recruited by the need of a post: no more than it has places vacant. */
export const postNeedsThem = rule<OpenRecruitmentFacts>('WZ-2', 'personnel.recruits-beyond-the-post', ({ input: { places }, post, vacancies }) =>
  places <= vacancies ? ok : refuse({ path: ['places'], facts: { post: post.name, vacancies, places }, remedy: 'recruit-fewer' }),
);

export const openRecruitmentRules: readonly Rule<OpenRecruitmentFacts>[] = [recruitmentNameIsNew, ...noticeRules, staysWithinEstablishment, postNeedsThem];
