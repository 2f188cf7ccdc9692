/** Words of the appendix of the report: the rules in one page, for a reader who has only the paper. */
export const reportHowMade = {
  title: 'How the tier is made',
  ideas: [
    'Each action is looked at for each thing that could go wrong, where the answers open it at all. Nothing is added up or '
      + 'averaged, so one grave danger cannot hide behind nine good answers.',
    'How bad and how likely, each 1 to 5, meet on the matrix of DCB0129 {dcb} and give a rating. Rating 1 is Low, 2 Moderate, '
      + '3 High, 4 and 5 Very high. The worst rating is the tier.',
    'How likely is the smallest of its chances: how often the situation arises, and how readily nobody catches it.',
    'A step up a ladder names its source or says that it is our judgement. An open question counts at its safest and at its '
      + 'riskiest: “at least”, “could be”.',
    'A safeguard in place, with something that shows it, makes a hazard one level less likely; verified outside the maker, '
      + 'two; at most one tier lower. Major harm never counts as less likely than Low because of one.',
    'Oversight counts only where people really see it, have the time, and can disagree and stop it.',
    'People decide: a rating above the rules joins the tier. A rating below them changes nothing, and is printed with its '
      + 'reason.',
  ],
  /** Printed where the words of a language have not been reviewed by clinicians who speak it. */
  unreviewed:
    'Clinicians have not reviewed this translation yet. Where it and the English words differ, the English ones count.',
  ours: '{ours} of {all} steps are our own judgement. Rules {version}, code {code}.',
  changes: 'What changed with rules {version}',
  changesColumns: { changed: 'Change', moves: 'What may have moved' },
  ws: 'By the five W’s',
  wsLead: 'What each W would change if it alone had its safest answers. The shares divide what all five together could take '
    + 'away; they are exact for these answers, and not a cause.',
  wsNothing: 'The five W’s together could take nothing away: what is left rests on the actions themselves or on questions '
    + 'outside the W’s.',
  sharesAlt: 'Shares of the five W’s: {shares}.',
  shareOf: '{w} {percent} %',
  percent: '{n} %',
  sharesCaption: 'From rating {rating} to {safest} with all five W’s at their safest',
  sharesColumns: { w: 'W', alone: 'With it alone at its safest', share: 'Share', exact: 'Sixtieths of a level' },
  alone: 'After safeguards: {tier}',
  aloneSame: 'Stays {tier}',
  levels: 'The words of the levels',
  levelsCaption: 'Severity and likelihood as DCB0129 words them',
  levelsColumns: { level: 'Level', severity: 'How bad', likelihood: 'How likely' },
  levelWords: '{name}: {means}',
} as const
