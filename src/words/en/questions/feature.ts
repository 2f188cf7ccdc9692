import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

export const feature = {
  'feature.for': {
    ask: 'What is it for, and for whom?',
    hint: 'One sentence. It becomes the headline. No patient details.',
    why:
      'A tool that helps someone practise breathing is quite different from one that takes the place of an assessment.',
    example: 'Helps adults who wait for therapy to practise breathing exercises.',
    short: 'For what, for whom',
  },
  'feature.today': {
    ask: 'What do these people have today, and what would this add?',
    hint: 'No patient details.',
    why: 'A tool is judged beside the care there is today, not beside perfect care.',
    example: 'Four months of waiting and a leaflet. With it: something to practise in the meantime.',
    short: 'Today and added',
  },
  'feature.adds': {
    ask: 'What could it add?',
    hint: 'Tick all that apply.',
    why: 'Benefit stands beside the risk. It never lowers the tier.',
    example: 'Some people find it easier to type a first sentence about drinking than to say it to a person.',
    short: 'What it could add',
    options: {
      'reaches-unreached': { label: 'Reaches people who have nothing' },
      'practice-between': { label: 'Practice between sessions' },
      'say-it-first': {
        label: 'Somewhere to say it first, before telling a person',
        short: 'Somewhere to say it first',
      },
      'earlier-notice': { label: 'Earlier notice of getting worse' },
      'less-paperwork': { label: 'Less paperwork' },
    },
    none: { label: 'None of these' },
  },
  'feature.version': {
    ask: 'Which version is this about?',
    why: 'A new model or new wording can change the risks, so a worksheet holds for one version.',
    example: 'Prototype 0.3, with the language model of May 2026.',
    short: 'Version',
  },
  'feature.stage': {
    ask: 'How far along is it?',
    why: 'Early on, a change of design is cheap. Once it is in use, people already rely on it.',
    example: 'Six people on one ward try it out: a pilot.',
    short: 'Stage',
    options: {
      idea: { label: 'An idea' },
      prototype: { label: 'A prototype' },
      pilot: { label: 'A pilot with real people' },
      live: { label: 'In use' },
    },
  },
  'feature.jurisdictions': {
    ask: 'Where would it be used?',
    hint: 'Tick every place. This decides which laws to check. It does not change the tier.',
    why: 'Laws differ from place to place: some US states forbid what others allow.',
    example: 'A clinic in Chicago with patients who live in Indiana: Illinois and United States.',
    short: 'Places',
    options: {
      eu: { label: 'European Union' },
      uk: { label: 'United Kingdom' },
      us: { label: 'United States' },
      'us-california': { label: 'United States: California', short: 'California' },
      'us-illinois': { label: 'United States: Illinois', short: 'Illinois' },
      'us-maine': { label: 'United States: Maine', short: 'Maine' },
      'us-nevada': { label: 'United States: Nevada', short: 'Nevada' },
      'us-new-york': { label: 'United States: New York', short: 'New York' },
      'us-oregon': { label: 'United States: Oregon', short: 'Oregon' },
      'us-tennessee': { label: 'United States: Tennessee', short: 'Tennessee' },
      'us-utah': { label: 'United States: Utah', short: 'Utah' },
      'us-washington': { label: 'United States: Washington State', short: 'Washington State' },
      elsewhere: { label: 'Somewhere else' },
    },
    none: { label: 'Not decided' },
  },
  'feature.proposer': {
    ask: 'Who proposes it?',
    hint: 'A company, a team or a service. A role is enough.',
    why: 'Readers should see who brings it forward, and who gains from it.',
    example: 'The digital team of a clinic, together with the maker.',
    short: 'Proposed by',
  },
} as const satisfies WordsOf<Extract<QuestionId, `feature.${string}`>>
