import { spoken } from '../spoken.ts'

/** Words of the checklist of what a tier asks. Its steps have a catalogue of their own. */
export const pagesPlan = spoken('pages.plan', {
  heading: 'What this tier asks',
  lead: 'The tier counts as {tier}. It asks for these steps before you go on; the report prints them with their owners.',
  notEnough: 'The steps stand here once there is a tier.',
  done: '{done} of {all} done.',
  owner: 'Who sees to it',
  due: 'By when',
  details: 'Why, who and by when',
  ownedBy: '{owner}, by {due}',
  dueBy: 'by {due}',
  unowned: 'Nobody yet',
} as const)
