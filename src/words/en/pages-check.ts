/** Words of the signature check: an opened report, before anything else is done with it. */
export const pagesCheck = {
  title: 'Check a report',
  pageTitle: 'Check a report · {product}',
  lead: 'A report is read and checked in this browser and sent nowhere. Your open draft is not touched.',
  nothing: 'No report is open. Choose one to have it checked.',
  another: 'Check another file',
  file: 'File: {name}',
  working: 'Checking {name} …',
  back: 'To the start',

  region: 'Signature check',
  verdicts: {
    intact: {
      title: 'Signed, and unchanged since',
      text: 'Every signature fits the file, and nothing that is not allowed was added afterwards.',
    },
    altered: {
      title: 'Do not rely on this file',
      text: 'Something in it was changed, or does not fit. The lines below say what. Ask the signers for the file they hold.',
    },
    unsigned: {
      title: 'Nobody has signed this file',
      text: 'Without a signature nobody can tell whether somebody changed it. Its data can still be read.',
    },
    unreadable: {
      title: 'This file could not be checked',
      text: 'It is not a report of Affordance Worksheet, or it is damaged.',
    },
  },

  slots: '{signed} of {all} places for a signature {signed, plural, one {is} other {are}} signed.',
  slotsNote: 'Somebody could have cut off the last signature without a trace. Compare the number with what the signers say.',

  signature: {
    heading: 'Signature {k} of {n}: {name}',
    noName: 'no name',
    role: 'Role: {role}',
    meaning: 'Meaning: {meaning}',
    meanings: { 'took-part': 'took part', agrees: 'agrees with the joint conclusion', decides: 'decides for a board or organisation' },
    noMeaning: 'not stated',
    integrity: 'Integrity',
    identity: 'Identity',
    time: 'Time',
    intact: 'Intact: the file up to this signature is as it was signed.',
    broken: 'Not intact.',
    identityClaim: '{name}: name as claimed by the signer, not checked by an authority.',
    fingerprint: 'Fingerprint of the key:',
    fingerprintWhat: 'the fingerprint',
    known: 'This browser has seen this key before, first on {time}.',
    unknownKey: 'This browser has not seen this key before. Compare the fingerprint with the signer, in person or by telephone.',
    ownKey: 'This key was made in this browser.',
    timeClaim: '{time}, as claimed by the signer’s clock.',
    noTime: 'The signature does not say when it was made.',
    ahead: 'That is later than the clock of this device says now.',
    expired: 'At that time the key’s certificate did not hold: it had run out, or did not count yet.',
  },

  problems: {
    'digest-mismatch': 'The signed part of the file was changed after signing.',
    'signature-invalid': 'The signature does not belong to this key.',
    'certificate-mismatch': 'The signature names another certificate than the one it carries.',
    'unsigned-attributes': 'The signature carries parts that nobody signed.',
    'not-canonical': 'The signature is written in an unusual way, which can hide things.',
    'unsupported-algorithm': 'The signature uses a method that this page cannot check.',
    'byte-range': 'The signature does not cover the file as it must.',
    'gap-not-contents': 'Something is hidden in the place that belongs to the signature itself.',
    'not-in-own-revision': 'The signature was not written together with the part that it signs.',
    'name-mismatch': 'The name in the signature and the name in its certificate differ.',
    'duplicate-slot': 'Two signatures claim the same place.',
    'trailing-bytes': 'Something was added behind the last signature.',
    'disallowed-change': 'Something that signing does not need was changed beside a signature.',
  },
  where: 'Where: {where}',

  after: {
    none: 'Nothing was added behind the last signature.',
    some: 'Something was added behind the last signature, and nobody has signed it.',
    unsigned: 'Something was added behind the report as it was exported, and nobody has signed it. It may be what is left of a signature.',
  },

  printed: {
    heading: 'Printed pages and attached worksheet',
    same: 'Same. The pages were drawn again here from the attached worksheet and are equal to the last byte.',
    different: 'Different. The pages do not say what the attached worksheet says. Trust neither.',
    'not-checked': 'Not checked. There is no worksheet to draw the pages from.',
    release: 'Not checked. The report was made with release {made}; this is release {ours}, which may draw pages otherwise. To compare, open the file with the single-file release {made}.',
  },

  result: {
    heading: 'Result, computed again',
    same: 'Same. The attached answers give the tier that was recorded.',
    different: 'Different. The attached answers do not give what was recorded:',
    'not-checked': 'Not checked. No result is recorded, or it was made under other rules.',
    difference: '{part}: recorded {recorded}, computed here {computed}',
    parts: {
      tier: 'Tier after safeguards',
      inherentTier: 'Tier before safeguards',
      interval: 'At least, could be',
      stops: 'Reasons not to proceed',
    },
    nothing: 'none',
  },

  summary: {
    heading: 'What the worksheet says',
    computed: 'Computed here from the attached answers, under rules {version}.',
    exported: 'Exported {time} with release {release}.',
    people: 'Verdicts',
    noPeople: 'No verdict is recorded.',
    conclusion: 'Together: {conclusion}',
    noConclusion: 'No joint conclusion is recorded.',
    untitled: 'A worksheet without a title',
  },

  goOn: {
    heading: 'Go on from here',
    text: 'A new draft is made from the data in this file. The file and its signatures stay as they are; the draft has none.',
    caution: 'The check found a problem. A draft made from this file takes over whatever was put into it.',
    button: 'Continue from its data as a new draft',
  },

  unreadable: {
    'not-a-pdf': 'This is not a PDF. A worksheet file that ends in .worksheet.json opens directly.',
    truncated: 'The PDF breaks off in the middle, as after a download that stopped. Ask for it again.',
    encrypted: 'This PDF is locked with a password. Save it without one, or ask for the original.',
    damaged: 'This PDF is damaged, and its parts contradict each other. Ask for it again.',
    'too-large': 'This file is larger than any report we make, so it was not opened.',
    foreign: 'This PDF was not made with Affordance Worksheet, or another program has saved it since. Ask for the original file.',
    'no-web-crypto': 'This browser offers no cryptography to this page, so signatures cannot be checked. It does where the page is opened over https, from this computer, or from a file.',
    'no-worksheet': 'This PDF was not made with Affordance Worksheet: no worksheet is attached to it.',
    worksheet: 'A worksheet is attached, but it cannot be read.',
    broken: 'The check itself broke: {reason}. Reload the page and try once more.',
    wayOn: 'Choose another file below, or go to the start.',
  },
} as const
