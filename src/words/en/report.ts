/** Words of the printed report. Nothing here may promise more than a worksheet can: it is a judgement before building. */
export const report = {
  name: 'Affordance Worksheet',
  title: '{feature} – Affordance Worksheet',
  untitled: 'A feature without a name yet',
  subject: 'A joint assessment of an AI feature in mental health care: {kind}',
  creator: 'Affordance Worksheet {release}',
  attachments: {
    worksheet: 'The worksheet that these pages were made from',
    rules: 'Rules {version} and their English words, from which the tier can be computed again',
  },
  footer: 'Rules {version}, code {code}. Not a safety case, certificate or approval.',
  page: 'Page {page} of {pages}',
  more: '… (in full inside)',
  list: ', ',
  and: '{first} and {last}',
  ours: 'our judgement',
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ],
  date: '{day} {month} {year}',
  moment: '{date}, {time} ({offset})',

  first: {
    kinds: { quick: 'Quick look', full: 'Full worksheet' },
    kind: '{kind} · {version} · {date}',
    version: 'version {version}',
    noVersion: 'version not named',
    promise: 'Its strongest promise',
    promiseQuote: '“{promise}”',
    noPromise: 'Not copied in yet.',
    todayAdds: 'Today, and what it adds',
    today: 'Today: {today}',
    adds: 'Would add: {adds}',
    noToday: 'What people have today was not answered.',
    after: 'After safeguards: {tier}',
    exactly: '{tier}',
    between: 'at least {best}, could be {worst}',
    before: 'Before safeguards: {tier}. {asks}',
    notEnough: 'There is no tier until it is said, for every action, where its words come from, what it is in a person’s '
      + 'care and what it acts on.',
    caution: 'Low does not mean safe. Worksheet tier, not a legal class.',
    stops: '{n, plural, one {1 reason not to proceed} other {{n} reasons not to proceed}}',
    stopsLead: 'Stands whatever the tier. No safeguard clears it; changing the design does.',
    noStops: 'Reasons not to proceed: none stands.',
    stopsOpen: '{n, plural, one {1 cannot be ruled out yet: {stops}.} other {{n} cannot be ruled out yet: {stops}.}}',
    why: 'Why: the worst',
    whyRow: '{hazard} (when it {actions}): {tier}. ',
    whyNone: 'The answers so far open nothing that could go wrong.',
    lower: 'What would lower it',
    lowerYou: 'You can: {changes}.',
    lowerMaker: 'Only the maker can: {changes}.',
    lowerSafeguards: 'In place and shown to be: {changes}.',
    lowerNone: 'No single change lowers the tier. Several together may.',
    lowerNothing: 'Nothing: it is at its lowest.',
    change: '{question} “{option}”',
    changeWithout: '{question} without “{option}”',
    open: 'Still open',
    openCounts: '{unanswered, plural, =0 {Nothing unanswered} one {1 unanswered} other {{unanswered} unanswered}}, '
      + '{unknown, plural, =0 {nothing unknown} one {1 unknown} other {{unknown} unknown}}, '
      + '{assumed, plural, =0 {no protective answer only assumed} one {1 protective answer only assumed} '
      + 'other {{assumed} protective answers only assumed}}.',
    openFirst: 'First to find out: {questions}.',
    people: 'People',
    nobody: 'Nobody is named at the table.',
    verdicts: 'Verdicts: {verdicts}.',
    verdictCount: '{n} {verdict}',
    noVerdicts: 'No verdict yet.',
    together: 'Together: {verdict}.',
    notTogether: 'No joint conclusion yet.',
    dissent: '{name} disagrees: {text}',
    fromMaker: '{n, plural, =0 {Nobody works for or is paid by the maker} one {1 works for or is paid by the maker} '
      + 'other {{n} work for or are paid by the maker}}. ',
    voices: 'Took part: {voices}. ',
    missingVoices: 'Missing: {voices}.',
    voiceNames: {
      clinical: 'a clinician', lived: 'lived experience', independent: 'someone independent of the maker',
    },
    signed: 'Signed',
    signedCount: '0 of {all} places were signed when this was made; your PDF reader shows who has signed since. Signing says: '
      + '“I read this and the verdict beside my name is mine. It does not approve the tool.” Your reader may say the signer is '
      + 'unknown. That is expected for a self-made signature; checking: last page.',
    about: 'What this is',
    aboutText: 'A pre-build judgement using the DCB0129 matrix; not a safety case, certificate or approval. Rules {version}, '
      + 'code {code}. {share} % of the steps in the rules are our own judgement; the others rest on a source.',
  },

  actions: {
    title: 'What it can do',
    lead: 'An action is one thing that the AI can do in the place where it is used (an affordance). Each has its own five '
      + 'W’s; the paper that proposed them stands under Sources {knol}.',
    none: 'No action is ticked yet.',
    caption: 'The five W’s when it {action}',
    columns: { w: 'W', said: 'What the team answered' },
    answer: '{question}: ',
    end: '. ',
  },

  answers: {
    title: 'All answers',
    lead: 'As answered together. Where somebody sees it differently, their own answer stands below.',
    columns: { question: 'Question', answer: 'Answer', note: 'Note and basis' },
    caption: '{step}: {n, plural, one {1 question} other {{n} questions}}',
    forAction: 'When it {action}: ',
    own: '{name}: ',
    closed: 'Not asked with these answers, so it does not count.',
    leftFor: 'Left for {role}.',
    byAt: '{name}, {date}',
  },

  risks: {
    title: 'What could go wrong',
    lead: 'Severity is how bad it would be, likelihood how likely on one occasion of use; both 1 to 5. The rating is read '
      + 'from the matrix of DCB0129 {dcb}. Nothing is added up or averaged.',
    none: 'The answers so far open nothing that could go wrong.',
    matrixAlt: 'Matrix of severity by likelihood with {n, plural, one {1 hazard} other {{n} hazards}}, numbered as in the '
      + 'list below: {marks}.',
    matrixMark: '{place} at severity {severity}, likelihood {likelihood}',
    matrixNote: 'A full mark stands after safeguards, an open ring where the hazard stood before them.',
    serious: 'Rated 3 or more',
    seriousNone: 'Nothing is rated 3 or more.',
    heading: '{place}. {hazard}: {tier}, rating {rating}',
    actions: 'Actions',
    rated: 'Rating',
    ratedNow: 'After safeguards: severity {severity} ({severityName}), likelihood {likelihood} ({likelihoodName}), '
      + 'rating {rating} of 5, {acceptability}.',
    ratedBefore: 'Before safeguards: severity {severity}, likelihood {likelihood}, rating {rating}, {tier}.',
    best: 'If every open question turns out well: rating {rating}, {tier}.',
    bestAbsent: 'If every open question turns out well, this is not on the list.',
    onList: 'Why it is here',
    severity: 'How bad: {level} of 5',
    likelihood: 'How likely: {level} of 5',
    rung: '{level}: {because} ',
    raised: '+1: {because} ',
    lowestRung: 'The lowest level: no step above it holds. ',
    restsOn: 'Rests on {answers}. ',
    deciding: '{w}: {question} “{option}”',
    decidingElse: '{question} “{option}”',
    decidingOpen: '{w}: {question} (open, so its riskiest answer “{option}” is assumed)',
    decidingOpenElse: '{question} (open, so its riskiest answer “{option}” is assumed)',
    chances: {
      'situation-arises': 'How often the situation arises: {level}. ',
      'nobody-catches': 'How likely it is that nobody catches it: {level}. ',
      likelihood: '',
      length: 'How long it goes on: {level}. ',
      role: 'Its role in care: {level}. ',
    },
    sets: 'The smaller chance decides. ',
    safeguards: 'Safeguards',
    lowered: '{safeguard}: {rows, plural, one {one level less likely} other {two levels less likely}}.',
    notLowered: 'None in place with something that shows it.',
    planned: 'Planned, so not counted: {safeguards}.',
    accepted: 'Accepted despite this',
    rest: 'Rated 1 or 2',
    restColumns: { place: 'No.', hazard: 'What could go wrong', actions: 'When it', rating: 'Rating', tier: 'Tier' },
  },

  stops: {
    title: 'Reasons not to proceed',
    lead: 'They stand apart from the tier. No safeguard clears one; changing the design does.',
    states: { stands: 'Stands', 'cannot-be-ruled-out': 'Cannot be ruled out', none: 'None found' },
    columns: { stop: 'Reason', state: 'State', why: 'Why, and what would clear it' },
    caption: 'All reasons that the rules look for',
    clears: 'What clears it: {clears}',
  },

  safeguards: {
    title: 'Safeguards',
    lead: 'A safeguard counts only in place or verified, and only with something that shows it. It makes a hazard at most one '
      + 'tier lower.',
    columns: { safeguard: 'Safeguard', status: 'State', evidence: 'What shows it, who sees to it' },
    caption: 'Every safeguard that the rules know',
    states: {
      none: 'None', planned: 'Planned', 'in-place': 'In place', verified: 'Verified outside the maker',
      unanswered: 'Unanswered',
    },
    noEvidence: 'Nothing shows it yet, so it does not count.',
    ownerDate: '{owner}, {date}',
    otherwise: 'None, or nobody said',
  },

  judgement: {
    title: 'Judgement',
    lead: 'The rules give a tier. People decide.',
    together: 'Together',
    none: 'No joint conclusion yet.',
    table: 'Who was at the table',
    columns: { person: 'Person', interest: 'For the maker', verdict: 'Verdict and reason' },
    maker: 'Works for or is paid by the maker',
    notMaker: 'No',
    noVerdict: 'No verdict yet',
    dissent: 'Dissent: ',
    condition: 'Condition: {text}',
    conditionOwner: '{owner}',
    conditionDue: 'by {date}',
    conditionDone: 'done',
    benefit: 'Benefit, which stands beside the risk and is never subtracted from it',
    accepted: 'Why these ratings are accepted',
    acceptedCaption: 'Ratings of 3 or more, and the reason for accepting each',
    acceptedColumns: { hazard: 'What could go wrong', reason: 'Accepted despite this, because' },
    noReason: 'No reason was given.',
  },

  ownWords: {
    title: 'In my words',
    lead: 'Printed as written, never scored.',
    by: '{name}: {prompt}',
  },

  open: {
    title: 'Open questions',
    lead: 'First those that could move the result most.',
    none: 'No open question can move the result.',
    columns: { question: 'Question', state: 'State', moves: 'What settling it could do', who: 'Who usually knows' },
    caption: 'Questions on which something still hangs',
    unknown: 'Not known yet',
    unanswered: 'Unanswered',
    tiers: '{n, plural, one {lower the tier by 1} other {lower the tier by {n}}}',
    stops: '{n, plural, one {settle a reason not to proceed} other {settle {n} reasons not to proceed}}',
    ratings: '{n, plural, one {lower one rating by 1} other {lower ratings by {n} in all}}',
    little: 'narrow the result together with others',
  },

  signatures: {
    title: 'Signatures',
    lead: 'Each signature adds to this file and changes nothing before it. It states what it means: took part, agrees, or '
      + 'decides. It does not approve the tool.',
    expected: '{name}, {role}',
    verdict: 'Verdict: {verdict}',
    spare: 'Spare place',
    empty: 'Not signed yet: {who}',
  },

  references: {
    title: 'Sources',
    lead: 'Only what these pages cite, and how far each was checked. “Our judgement” marks a step without a source.',
    caption: 'Sources in the order in which they are first cited',
    columns: { number: 'No.', source: 'Source', says: 'What is taken from it', checked: 'Checked' },
    source: '{by}. {title}. {where}',
    pinpoint: '{source}, {pinpoint}',
    checkedOn: '{name}, {date}',
  },

  checking: {
    title: 'How to check this file without us',
    steps: [
      'Open it in a PDF reader that shows signatures. Each covers everything up to the moment of signing. A reader may say that '
        + 'the signer is unknown: that is expected for a self-made signature.',
      'Compare the fingerprint of each key with the signer, in person or by telephone. A name can be typed by anyone, and the '
        + 'time is that of the signer’s own clock.',
      'Count the signatures. Somebody could cut off the last one without a trace, so ask the signers how many there were.',
      'With free programs: pdfsig shows whether each signature is valid; pdfdetach saves the two attached files; openssl cms '
        + 'verifies a signature by itself.',
      'The attached worksheet.json holds every answer. The attached rubric.json holds the rules: with it anybody can compute the '
        + 'tier again. Its SHA-256 is the code of the rules below.',
      'Affordance Worksheet of the same release draws these pages again from the attached worksheet and compares them byte for '
        + 'byte. Another release says “not checked”.',
    ],
    facts: { rules: 'Rules', release: 'Release', file: 'File identifier', made: 'Made on', worksheet: 'Worksheet' },
    rulesFact: '{version}, SHA-256 {sha256}',
    nothing: 'Nothing here proves who a person is, or that a feature does no harm.',
  },
} as const
