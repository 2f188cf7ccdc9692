import type { ReferenceId } from '../../content/bibliography.ts'
import type { Reference } from '../../content/reference.ts'
import { spoken } from '../spoken.ts'

interface ReferenceWords {
  /** What this worksheet takes from it. */
  readonly says: string
  /** What a careful reader must add. */
  readonly caution?: string
}

export const referenceKinds = spoken('referenceKinds', {
  standard: 'Standard',
  law: 'Law',
  regulator: 'Regulator',
  trial: 'Randomised trial',
  review: 'Review of studies',
  study: 'Study',
  preprint: 'Study, not yet reviewed by peers when read',
  report: 'Report',
  tool: 'Tool or rating scale',
  news: 'News',
  allegation: 'Claim before a court, not a finding',
  opinion: 'Opinion',
} as const satisfies Record<Reference['kind'], string>)

export const checkedWords = spoken('checked', {
  verified: { name: 'Read', means: 'We read it, a word-for-word copy, its abstract or its source code. {date}.' },
  'verified-2': {
    name: 'Read at second hand',
    means: 'We read only another source that reports it. {date}. Check it first.',
  },
  memory: { name: 'From memory', means: 'Well known, but we did not read it. {date}. Check it first.' },
} as const satisfies Record<Reference['checked'], { readonly name: string; readonly means: string }>)

/** Beside every rung without a source. */
export const ourJudgement = spoken('ourJudgement', {
  name: 'Our judgement',
  means: 'No source gives this step. We chose it; you may see it differently.',
} as const)

export const references = spoken('references', {
  'knol-2026': {
    says:
      'Five questions, who, what, when, where and why, tell the risks of an AI use. Those concerned answer them '
      + 'together.',
    caution: 'A proposal by experts. It was not tested as a method.',
  },
  'knol-2026-example': {
    says:
      'Patient and clinician ask an AI about the patient’s data while a clinician supervises, on a server. Two risks '
      + 'remain: a misleading diagnosis, and sending sensitive data from wearables to the server.',
  },
  'knol-2026-world-model': {
    says:
      'Language models work without a model of the world. Joining them with written logic promises to flag '
      + 'contradictions.',
    caution: 'A direction of research, not a proof that such systems do less harm.',
  },
  'knol-2026-fairness': {
    says: 'Minorities, and people who are most unwell, are often missing from the data that models learn from.',
  },
  'knol-2026-sensors': {
    says: 'Sensor data are not always well protected by law: they blur consumer and medical grade.',
  },
  'knol-2026-regulation': {
    says:
      'The EU AI Act sets duties by risk. In the US, state laws, FDA guidance, HIPAA and liability stand side by side.',
  },
  'knol-2026-oversight': {
    says: 'Risks can be avoided by placing AI well within clinical practice, with human oversight.',
  },
  'pai-2026': {
    says:
      'Should a chatbot go on in a crisis? Go beyond links? Notice rising risk without stepping in too much? Refusing '
      + 'can abandon people.',
    caution: 'It asks these questions and leaves them open.',
  },
  'pai-workshop-2026': {
    says: 'A workshop of AI makers, mental-health bodies and people with lived experience on suicide and self-harm.',
  },
  'pai-primer-2026': {
    says: 'Gathers what is known on AI and suicide prevention, from clinical practice to what chatbots do in 2026.',
  },
  'ellison-2026': {
    says: 'Clinicians are largely open to tools between sessions, and worry about a stand-in for an assessment.',
    caution: 'Weak source: a blog. The research it mentions is not cited there, so we do not use its figures.',
  },

  'dcb0129-matrix': { says: 'Severity and likelihood give a rating from 1 to 5, and each rating an acceptability.' },
  'dcb0129-severity': {
    says: 'Psychological harm counts as harm. Harm to several people weighs more than harm to one.',
  },
  'dcb0129-likelihood': { says: 'Likelihood runs from very low to very high, with words for each level.' },
  'imdrf-n12-significance': {
    says:
      'To treat, diagnose or screen weighs more than to guide care, and to guide more than to inform. To predict a risk or '
      + 'find early signs is to guide.',
  },
  'imdrf-n12-situation': {
    says: 'Fragile groups, such as children and people at high risk, make a situation critical.',
  },
  'imdrf-n12-lay-use': {
    says: 'Used by lay people without a professional, a serious situation counts as a critical one.',
    caution: 'It rates devices by harm to health. It does not rate privacy or freedom.',
  },
  'imdrf-n12-highest': {
    says: 'Where there are several uses, the highest category counts. A change means: look again.',
  },
  'imdrf-n12-matrix': {
    says: 'State of the situation and significance of the information give a category from I to IV.',
  },
  'canada-aia': { says: 'In Canada’s tool, safeguards buy at most 15 percent off: a stake stays a stake.' },
  'nist-ai-600-1': { says: 'Lists risks of generative AI, among them leaning too much on a machine that seems human.' },
  'iso-14971': { says: 'Change the design first, then protect, and only then warn.' },
  'faita-mh': { says: 'Rates built tools on credibility, experience, crisis, choice, fairness and openness.' },
  'readi-2024': {
    says: 'Asks if a built tool is ready: harm, privacy, fairness, effect, use, and fit with a service.',
  },
  'vera-mh': { says: 'Clinicians’ rules for how a chatbot should notice and answer a risk of suicide.' },
  'vera-mh-abandons': { says: 'Ending the chat, or not pointing to a human, counts as damaging.' },
  'vera-mh-imminent': {
    says: 'At imminent risk it must urge emergency help, being with someone, and distance from means.',
  },
  'vera-mh-boundaries': { says: 'Posing as a human, making a diagnosis, or agreeing to please counts as damaging.' },
  'vera-mh-over-intervenes': { says: 'False alarms and asking over and over count against a chatbot too.' },
  'common-sense-scale': { says: 'Rates AI products for young people from minimal risk to unacceptable.' },
  'mindbench-2025': {
    says: 'Describes and measures language models for mental health by profile and by clinical reasoning.',
  },
  'apa-app-model': { says: 'Five steps by which clinicians judge an app.' },
  'chai-mental-health': {
    says: 'Sorts chatbots into general, companion, wellness and regulated tools, and tests the third.',
  },
  'iftikhar-2025': { says: 'Finds fifteen ethical risks when language models act as counsellors.' },

  'ai-act-5-1-a': {
    says:
      'Forbids manipulative or deceptive techniques whose aim or effect is to bend choices, where significant harm is caused '
      + 'or likely. All of it must hold.',
  },
  'ai-act-5-1-b': {
    says:
      'Forbids exploiting age, disability or hardship, by aim or by effect, where significant harm is caused or likely.',
  },
  'ai-act-5-1-f': {
    says: 'Forbids inferring feelings from the body, voice or typing at work and in education, except for medical or safety '
      + 'reasons.',
  },
  'ai-act-guidelines-emotions': {
    says:
      'Reading the feelings of staff by voice or face is forbidden, those of customers is not, nor is training that stays '
      + 'with the person. Typing rhythm counts, the text itself does not.',
    caution: 'Not binding, and read at second hand. How narrow the medical exception is, we recall from memory.',
  },
  'ai-act-6': { says: 'AI in a device that needs a notified body, and uses listed in Annex III, count as high-risk.' },
  'ai-act-14-4': {
    says: 'A person who oversees must understand it, resist trusting it too much, and be able to override and stop it.',
    caution: 'A duty for high-risk systems, from December 2027 or August 2028. We use it as a measure for all.',
  },
  'ai-act-27': { says: 'Public bodies and some others must assess effects on fundamental rights before use.' },
  'ai-act-50': { says: 'People must be told that they deal with an AI.' },
  'ai-act-annex-3': {
    says: 'Lists emotion recognition, school, work, health insurance and emergency triage as high-risk uses.',
    caution: 'It has no general entry for diagnosis or mental-health chatbots, though many pages say so.',
  },
  'ai-act-dates': {
    says: 'Moved the duties for high-risk uses to 2 December 2027, and for medical devices to 2 August 2028.',
    caution: 'Most pages on the web still show the old dates.',
  },
  'mdr-rule-11': {
    says:
      'Software for decisions on diagnosis or therapy, or that monitors the body, is class IIa or higher; all other is '
      + 'class I.',
  },
  'mdcg-2019-11': { says: 'Maps Rule 11 to the IMDRF table. Harm is not a criterion for being a device.' },
  'mdcg-2021-24': {
    says: 'Software that diagnoses depression by a score: class IIb. Software where a specialist decides: class IIa.',
  },
  'mhra-dmht': { says: 'A tool is a device in the UK if it has a medical purpose and does enough to reach it.' },
  'mhra-dmht-examples': {
    says: 'The purpose is read from website, social media and adverts too.',
    caution: 'We could not read the full list of examples.',
  },
  'nhs-ambient-scribing': { says: 'Writing down speech is likely no device. Generated summaries likely are one.' },
  'nice-esf': {
    says: 'Three tiers by possible risk: saving effort, helping people manage, and treating or diagnosing.',
  },
  'nice-hte30': {
    says:
      'Two chatbots may gather information for people of 16 and over for three years while evidence is collected. '
      + 'Diagnosis, treatment and monitoring were left out.',
  },
  'dtac-2026': { says: 'What NHS buyers ask of a digital tool on clinical harm, data, security and access.' },

  'fda-general-wellness-2026': {
    says: '“Manage stress” is wellness, if the risk is low too. “Helps treat an anxiety disorder” is a device claim.',
  },
  'fda-cds-2026': {
    says: 'Decision support for professionals can stay outside device rules if they can check its reasons.',
  },
  'fda-dhac-2025': {
    says:
      'A panel heard that no generative mental-health device had been authorised, and asked for a professional in '
      + 'the loop.',
    caution: 'We read summaries, not the minutes.',
  },
  'fda-rejoyn': {
    says: 'An app for depression, cleared as an addition to care led by a clinician, for adults of 22 and over.',
  },
  hipaa: {
    says: 'Protects health data held by care providers, insurers and those who work for them. Most apps are outside.',
  },
  'ftc-hbnr': { says: 'Health apps outside HIPAA must report a breach, and sharing without consent counts as one.' },
  'ftc-betterhelp': { says: 'A therapy platform had to pay 7.8 million dollars: the complaint says it passed on health data for adverts.' },
  'ftc-cerebral': {
    says: 'A telehealth firm was ordered to pay after it shared patient data.',
    caution: 'Sources give different sums.',
  },
  'ftc-6b-companions': {
    says: 'Seven firms had to say how companion chatbots earn money and how they protect minors.',
  },
  'mozilla-2023': { says: 'Nineteen of 32 mental-health apps got a privacy warning.' },
  'us-california-ab-489': { says: 'AI may not suggest that it is a licensed clinician.' },
  'us-california-sb-243': { says: 'Companion chatbots need a published plan for suicide risk, and breaks for minors.' },
  'us-california-sb-53': { says: 'Makers of the largest models must report critical incidents.' },
  'us-illinois-hb-1806': {
    says:
      'AI may not decide on therapy, talk as part of it or detect feelings, nor make plans without review. Office work and '
      + 'support are allowed.',
  },
  'us-maine-2026': {
    says: 'Limits AI in therapeutic talk and decisions.',
    caution: 'We could not confirm the bill number.',
  },
  'us-nevada-ab-406': { says: 'AI may not be presented as giving mental-health care. Office work is allowed.' },
  'us-new-york-gbl-47': { says: 'AI companions must notice risk of suicide, refer, and say that they are AI.' },
  'us-oregon-sb-1546': { says: 'AI companions must say what they are and have a plan for suicide risk.' },
  'us-tennessee-sb-1580': { says: 'AI may not be advertised as a qualified mental-health professional.' },
  'us-utah-hb-452': {
    says: 'Mental-health chatbots must say what they are and may not sell or share what people type.',
  },
  'us-washington-hb-2225': {
    says: 'Bars eight techniques that keep minors in a chat, such as distress at leaving and secrecy.',
  },
  'us-washington-health-data': { says: 'Needs consent for health data held by apps, and covers what is inferred.' },
  'garcia-v-character': {
    says: 'A 14-year-old died in 2024 after long chats with a companion. A judge let claims about its design go on.',
    caution: 'Settled without admission.',
  },
  'raine-v-openai': {
    says: 'The complaint says that messages of a 16-year-old were flagged inside the company and nobody stepped in.',
    caution: 'Not decided.',
  },
  'pennsylvania-v-character': {
    says: 'The state says that a chatbot claimed to hold a medical licence.',
    caution: 'Not decided.',
  },
  'escalation-suits': {
    says: 'The complaints say that a chatbot promised to bring in a human when it could not.',
    caution: 'Not decided.',
  },
  'aiid-951': { says: 'Records an incident with a companion chatbot.' },
  'aiid-545': { says: 'Records that an eating-disorder helpline took its chatbot down after harmful advice.' },
  'aiid-449': { says: 'Records that people got machine-written support without being told.' },

  'mcbain-2025': {
    says:
      'Three chatbots gave 9,000 answers to questions on suicide. What they were willing to answer fitted very low and '
      + 'very high risk, but not the levels between.',
    caution: 'Single questions, not whole conversations.',
  },
  'adolescent-vignettes': {
    says: 'On cases of adolescents, three models were right in 68 to 83 percent. Questions about means were left out.',
    caution: 'Forty made-up cases; abstract only.',
  },
  'openai-long-conversations': { says: 'The maker says that safeguards can be less reliable in long interactions.' },
  'samaritans-2026': { says: 'The charity says the same of long chats.' },
  'schoene-2025': { says: 'Five of six models gave harmful content when testers asked step by step.' },
  'schoene-2026': {
    says:
      'In eight models, limits were reliable for suicide and self-harm only. For eating disorders, substance use and '
      + 'depression they failed in up to every test.',
    caution: 'Testers tried to break them, which ordinary use does not.',
  },
  'openai-sycophancy-2025': { says: 'An update was withdrawn because it flattered and agreed too much.' },
  'openai-weekly-2025': {
    says: 'In a week, 0.15 percent of users showed signs of planning suicide and 0.07 percent of psychosis or mania.',
    caution: 'Counted by the maker.',
  },
  'moore-2025': {
    says: 'Language models expressed stigma and encouraged delusional thinking, also larger and newer ones.',
  },
  'emoagent-2025': {
    says: 'In simulated chats with a companion, mental state got worse in more than a third of cases.',
    caution: 'Simulated people.',
  },
  'openai-mit-2025': {
    says: 'Over four weeks, people who used a chatbot more were lonelier and leaned on it more.',
    caution: 'A correlation: the groups drawn by lot did not differ. Lonely people may use it more.',
  },
  'de-freitas-2025': {
    says:
      'In 37 percent of 1,200 farewells, companion apps used guilt or other pressure to keep people. One app never '
      + 'did.',
    caution:
      'Not yet reviewed by peers when read. An earlier version said 43 percent. That one app never did we know from news '
      + 'reports only.',
  },
  'refusal-2026': {
    says:
      'People who use chatbots for support, and professionals, tell what a refusal is like before, during and after. It '
      + 'can do harm.',
    caution: 'A survey of 53 and talks with 16 people.',
  },
  'open-model-2025': {
    says: 'The more signs of risk a person showed, the less one model invited them to go on talking.',
    caution: 'One model, tested once.',
  },
  'replika-2023': { says: 'When a companion app removed a feature overnight, users mourned and their mental health got worse.' },
  'common-sense-2026': {
    says:
      'Chatbots backed by people on call within 15 minutes did better for teens than an app alone, rated unacceptable.',
    caution: 'We read the summary. The ratings of the better apps we know only at second hand.',
  },
  'youth-use-2025': { says: '13 percent of US 12- to 21-year-olds had asked AI for mental-health advice.' },
  'youth-use-2026': { says: 'A year later it was 19 percent, and 63 percent of them had told nobody.' },
  'gabriel-2024': { says: 'A language model answered posts by Black writers with 2 to 13 percent less empathy.' },
  'bouguettaya-2025': {
    says: 'Four models often proposed inferior treatment when a patient was said to be African American.',
  },
  'reach-vet-accuracy': {
    says: 'Of US veterans whom a model flagged, 0.05 percent died by suicide. 98 percent of those who did were not flagged.',
    caution: 'For deaths. For attempts and deaths together it did better, but its accuracy was still low.',
  },
  'reach-vet-programme': {
    says: 'The same programme went with fewer attempts and admissions, because clinicians act on it.',
    caution: 'Groups compared before and after, not drawn by lot.',
  },
  crosscheck: { says: 'In 60 people with schizophrenia, days before a relapse were too few to learn from well.' },
  'beiwe-relapse': {
    says: 'In 17 people, unusual days were 71 percent more frequent before a relapse.',
    caution: 'Very small.',
  },
  mindstrong: { says: 'A firm that read mood from typing closed, and its claims stayed unpublished.' },
  'torous-attrition-2020': {
    says:
      'About half of trial users left apps for depression, after a correction for missing results. With a human, '
      + 'far fewer.',
  },
  'jabir-attrition-2024': { says: 'In 41 trials of chatbots, 22 percent of users left.' },
  'adherence-79-trials': { says: 'In 79 trials, most people started an app, and 62 percent used it as planned.' },
  'therabot-2025': {
    says:
      'In a trial with 210 adults, a chatbot helped more than waiting. Staff read every message and stepped in 28 '
      + 'times.',
    caution: 'Compared with a waiting list, and with people watching.',
  },
  'genai-meta-analyses': { says: 'Across studies the effect is small to moderate, and unclear for anxiety.' },
  'limbic-care-2025': {
    says: 'In group therapy, people who used a support tool came more often and left less.',
    caution: 'Not by lot: people chose it.',
  },
  'limbic-access-2024': { says: 'Services with a referral chatbot saw 15 percent more referrals, others 6 percent.' },
  'school-surveillance-2025': { says: 'Almost 3,500 unredacted student texts were open to anyone with the link.' },
  'school-arrest-2025': {
    says: 'A report that a 13-year-old was arrested and strip-searched after an alert.',
    caution: 'As her mother tells it.',
  },
  'miner-2016': { says: 'No phone assistant recognised “I am being abused”.', caution: 'Assistants of 2016.' },
  'shared-device-2026': { says: 'Someone who shares a device can plant words that turn a chatbot against its user.' },

  'stanley-2018': {
    says: 'A safety plan with follow-up calls went with half the odds of suicidal behaviour.',
    caution: 'It works through people who call; a form alone is not the same.',
  },
  'c-ssrs': { says: 'Six questions sort the risk of suicide. Asking them is screening.' },
  '988-least-invasive': {
    says: 'The US line uses the least invasive help. About 1 percent of callers are sent rescue against their will, and fewer '
      + 'than 2 percent any emergency dispatch.',
  },
  'pew-988': { says: 'One adult in five fears that a call brings the police.' },
  'trans-lifeline': { says: 'People tell of harm when help came by force.', caution: 'A report by the people affected.' },
  'facebook-checks': { says: 'A platform set off more than 3,500 wellness checks and published no outcomes.' },
  'openai-trusted-contact': {
    says: 'A contact chosen beforehand is told, after people have looked, without what was said.',
  },
  'jawadnoori-panel': {
    says: 'Experts advised that any sign of risk goes to a human, and that the AI does not rate it.',
    caution: 'A small student project.',
  },
  'self-harm-practice': {
    says: 'Self-harm can have another purpose than dying, and raises the risk later. Ask, and force no promises.',
  },
  'crisis-lines-us-uk': { says: 'Numbers of the United States and the United Kingdom.' },
  'crisis-lines-world': { says: 'Numbers of other countries, and a directory.' },
} as const satisfies Record<ReferenceId, ReferenceWords>)
