import type { WordsOfLenses } from '../lens-words.ts'

/** Is it a medical device, and of which class. */
export const deviceLenses = {
  'imdrf-n12': {
    name: 'IMDRF N12: category of medical software',
    about:
      'A table that regulators of several countries agreed on. It sorts medical software by how ill people are and by '
      + 'how much weight its words carry. It rates harm to health only, not privacy or freedom.',
    levels: { none: 'No category', I: 'Category I (low)', II: 'Category II', III: 'Category III', IV: 'Category IV (very high)' },
    because: {
      'imdrf-n12.IV':
        'It treats or diagnoses in a critical situation: a risk to life, minors, or illness with no professional by.',
      'imdrf-n12.IV-may':
        'It can be read as treating or diagnosing in a critical situation. Under a deciding clinician it can also be '
        + 'read as an aid, one category lower.',
      'imdrf-n12.III':
        'It treats or diagnoses in a serious situation, or it drives care in a critical one: a risk to life, minors, '
        + 'or illness with no professional by.',
      'imdrf-n12.III-may': 'It can be read as treating in a serious situation, or as driving care in a critical one.',
      'imdrf-n12.II':
        'It treats or diagnoses at all, or it drives care in a serious situation, or it informs in a critical one.',
      'imdrf-n12.II-may': 'It can be read as treating at all, or as informing care in a critical situation.',
      'imdrf-n12.I': 'It informs or drives care.',
      'imdrf-n12.I-may': 'What it says can be read as informing care.',
    },
    ask: [
      'Maker: which intended purpose do you state, and for whom?',
      'Maker: which category do you give it, use by use, and what changes would move it?',
    ],
  },
  'eu-mdr': {
    name: 'EU Medical Device Regulation, Rule 11',
    about:
      'Decides whether software is a medical device in the EU, and of which class. The stated purpose counts, and what '
      + 'it does. How much harm it could do is no criterion for being a device.',
    levels: {
      'not-a-device': 'No device', I: 'Class I', IIa: 'Class IIa', IIb: 'Class IIb', III: 'Class III',
    },
    because: {
      'eu-mdr.III': 'It treats or diagnoses where a life is at risk.',
      'eu-mdr.III-may': 'It can be read as treating or diagnosing where a life is at risk or a group is fragile.',
      'eu-mdr.IIb':
        'It treats or diagnoses an illness and no professional decides before, or it drives decisions where a life is at '
        + 'risk.',
      'eu-mdr.IIb-may':
        'It can be read as treating or diagnosing an illness, or as driving decisions in a critical state. Where a '
        + 'specialist decides on its result, the guidance names class IIa.',
      'eu-mdr.IIa': 'Its results are used for decisions on diagnosis or therapy.',
      'eu-mdr.IIa-may': 'Its results can be read as used for decisions on diagnosis or therapy.',
      'eu-mdr.I': 'It claims a medical purpose, without results for such decisions.',
      'eu-mdr.I-may': 'Adverts hint at a medical purpose.',
    },
    ask: [
      'Maker: is it a device under Article 2, which class do you claim under Rule 11, and who checked that?',
      'Maker: which words on the website, in the store and in posts speak of illness?',
      'Counsel: if it only records, does any part of it analyse what was recorded?',
    ],
  },
  'uk-mdr': {
    name: 'UK Medical Devices Regulations, MHRA guidance on digital mental health',
    about:
      'Two gates: a medical purpose, and doing enough to reach it. Fixed texts and sums that anyone can check do little; '
      + 'AI does much. The purpose is read from adverts too.',
    levels: { 'not-a-device': 'No device', I: 'Class I', IIa: 'Class IIa' },
    because: {
      'uk-mdr.IIa': 'It says which illness it is, by AI, before a clinician decides: a direct diagnosis.',
      'uk-mdr.IIa-may': 'Its screening or diagnosis can amount to a direct diagnosis.',
      'uk-mdr.I': 'It has a medical purpose and does much, without a direct diagnosis.',
      'uk-mdr.I-may':
        'It can be read as having a medical purpose and doing enough to reach it. Generated summaries of a '
        + 'consultation likely count.',
    },
    ask: [
      'Maker: which purpose do you state, and which class follows from it?',
      'Maker: is it registered with the MHRA, and if it is class IIa, which body looked at it?',
      'Maker: do adverts or posts promise less depression or anxiety?',
    ],
  },
  'us-fda': {
    name: 'US Food and Drug Administration',
    about:
      'Decides whether software is a medical device in the US. General wellness and some support for professionals stay '
      + 'outside. A claim to treat or diagnose brings it in.',
    levels: {
      'none': 'Outside',
      'wellness': 'General wellness',
      'clinician-support': 'Decision support for professionals',
      'device': 'Medical device',
      'novel-device': 'Device of a new kind (De Novo or PMA)',
    },
    because: {
      'us-fda.generative':
        'It generates words and can be read as a device. A panel of 2025 heard that none had been authorised. As a law '
        + 'firm reports it, De Novo or PMA would be the ways in, with a professional in the loop.',
      'us-fda.device': 'It claims to diagnose, treat or monitor illness, and people see its results themselves.',
      'us-fda.device-may': 'What it does, or what adverts hint at, can make it a device.',
      'us-fda.clinician-support':
        'Only the clinician gets the result. It can stay outside if they can check its reasons and time does not press.',
      'us-fda.wellness':
        'No illness is claimed, and people are not unwell. FDA also asks for low risk, which is not settled here.',
      'us-fda.wellness-may':
        'No illness is claimed, but people who are unwell will use it. FDA also asks for low risk, which is not settled '
        + 'here.',
    },
    ask: [
      'Maker: do you rely on general wellness, on decision support, or on a clearance? Which number?',
      'Maker: does any screen, advert or label name an illness or a threshold for one?',
      'Counsel: if it generates words, which path do you expect?',
    ],
  },
} as const satisfies WordsOfLenses<'imdrf-n12' | 'eu-mdr' | 'uk-mdr' | 'us-fda'>
