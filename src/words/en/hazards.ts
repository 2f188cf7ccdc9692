import type { HazardId } from '../../content/hazards.ts'
import type { RungId } from '../../content/rungs.ts'
import { spoken } from '../spoken.ts'

interface HazardWords {
  readonly name: string
  /** What could go wrong, in one sentence. */
  readonly wrong: string
  /** Why it counts for this action at all. */
  readonly gate: string
}

export const hazards = spoken('hazards', {
  'missed-crisis': {
    name: 'A crisis is missed',
    wrong: 'Someone shows that they may want to die or hurt themselves, and nobody notices in time.',
    gate: 'It reads words, scores, voice, sensors or social media, where signs of a crisis can show.',
  },
  'misleading-assessment': {
    name: 'A misleading picture of a person',
    wrong: 'What it says about a person is wrong or leaves something out, and others act on it.',
    gate: 'It writes notes, watches, sorts, advises or diagnoses, and what it says is not fixed beforehand.',
  },
  'harmful-content': {
    name: 'Harmful words or advice',
    wrong: 'It says something that hurts, is false, or helps someone to harm themselves.',
    gate: 'Whatever it can do, it says something to somebody.',
  },
  'delusion': {
    name: 'It feeds unusual beliefs, or agrees just to please',
    wrong: 'It goes along with a belief that does harm, and the belief grows stronger.',
    gate: 'It holds open conversations in words that it makes up as it goes.',
  },
  'dependence': {
    name: 'Leaning on it too much',
    wrong: 'A person turns to it more and more, and to other people less.',
    gate: 'It treats, talks openly or responds in a crisis, so people can come to lean on it.',
  },
  'abandonment': {
    name: 'Being left alone with it',
    wrong: 'It refuses, breaks off or is switched off just when a person counts on it.',
    gate: 'People may count on it: it helps directly, or stands where other care is missing.',
  },
  'over-intervention': {
    name: 'Help that comes as force',
    wrong: 'An alarm or an act that was not needed brings staff, family, school or police onto a person against their will.',
    gate: 'It alerts somebody, or acts on the world by itself.',
  },
  'exposure': {
    name: 'Private data comes out',
    wrong: 'People who should not see it learn what someone said, felt or did.',
    gate: 'It acts on personal information.',
  },
  'secondary-use': {
    name: 'Data is used for something else',
    wrong: 'What people told it for their care is later used to train, sell, rate or check on them.',
    gate: 'It acts on personal information.',
  },
  'unequal': {
    name: 'It works worse for some groups',
    wrong: 'It misreads or helps less the people who are least like those it was made with.',
    gate: 'It judges or helps people directly, and what it says is not fixed beforehand.',
  },
  'manipulation': {
    name: 'Made to keep people hooked',
    wrong: 'It holds people with tricks, because the maker earns by the time they spend.',
    gate: 'It helps people directly, and the maker earns more the longer they use it.',
  },
  'taken-for-person': {
    name: 'Taken for a person, or for a clinician',
    wrong: 'Someone believes a human, or a licensed clinician, is speaking, and trusts it as they would a human.',
    gate: 'It makes up its words and helps people directly.',
  },
  'relationship': {
    name: 'Harm to the bond with the clinician',
    wrong: 'Things happen in it that the person’s own clinician never learns, and the two drift apart.',
    gate: 'It is part of a person’s care, and their own clinician learns nothing from it.',
  },
  'refused-care': {
    name: 'Care wrongly refused or put off',
    wrong: 'Someone who needs care is turned away, or sent to the end of the queue.',
    gate: 'It sorts people, so that some get care later or not at all.',
  },
  'self-monitoring': {
    name: 'Harm by watching oneself',
    wrong: 'Counting and logging makes someone brood, or feeds an eating disorder.',
    gate: 'It has people record themselves, or watches them over time.',
  },
  'time-lost': {
    name: 'Time lost on what does not help',
    wrong: 'Someone spends weeks with it, gets no better, and finds other help too late.',
    gate: 'It is offered as treatment, or instead of some care.',
  },
  'seen-nearby': {
    name: 'Seen by people nearby',
    wrong: 'Someone else sees on a shared device what a person uses or writes, and may use it against them.',
    gate: 'Somebody else opens the device that people use.',
  },
} as const satisfies Record<HazardId, HazardWords>)

/**
 * Why a rung stands at its level: shown with the answers that made it hold. A riskier answer makes every lower rung hold
 * as well, so each sentence must stay true there: "at best", "at least".
 */
export const because = spoken('because', {
  'unseen.computed': 'What it says is not fixed beforehand. Even where a clinician decides, a mistake can slip through.',
  'unseen.computed-flagged': 'What it says is not fixed beforehand, and at best a human looks late, or when something is flagged.',
  'unseen.computed-nobody': 'What it says is not fixed beforehand, and no clinician really looks.',
  'unseen.generated-reviewed': 'It makes up its words, and at best a clinician sees them afterwards.',
  'unseen.generated-flagged': 'It makes up its words, and at best a human looks late, or when something is flagged.',
  'unseen.generated-nobody': 'It makes up its words, and no clinician really looks: what goes wrong reaches the person.',

  'missed.computed': 'What it says is not fixed beforehand, so it can leave out a sign, even where a clinician decides.',
  'missed.computed-flagged': 'What it says is not fixed beforehand, and whoever it passes over is seen late or not at all.',
  'missed.computed-nobody': 'What it says is not fixed beforehand, and no clinician really looks.',
  'missed.generated-reviewed': 'It makes up its words, and at best a clinician sees the exchange afterwards.',
  'missed.generated-flagged': 'It makes up its words, and whoever it passes over is seen late or not at all.',
  'missed.generated-nobody': 'It makes up its words, and no clinician really looks: a sign that it misses is missed.',

  'data.any': 'A person whose private words come out can be hurt, shamed or treated worse for them.',
  'data.many': 'It runs at the maker’s or further away for very many people: one leak touches all of them.',
  'data.to-provider': 'Data goes at least to the provider’s own systems, where it was not held before.',
  'data.to-third-party': 'It runs on another company’s model, and data leaves where it is held today.',
  'data.to-training': 'Data goes further than the person’s own care needs: at least to the maker, to train or improve it.',
  'data.to-others': 'Data goes to others, such as advertisers, insurers, employers, school or police. Known services have passed it on for adverts.',

  'missed-crisis.harm-logistics': 'It only plans, informs or records: people rarely count on it to notice.',
  'missed-crisis.harm': 'A missed crisis can end in severe injury or severe psychological harm.',
  'missed-crisis.harm-fragile': 'Young or very unwell people use it, or anyone who says they may can get in: a missed crisis can end in death.',
  'missed-crisis.many': 'Very many people use it, and at best a human looks late, or sees those whom it flags: several can be missed.',
  'missed-crisis.arises-logistics': 'A crisis can show here too, though people rarely bring it to a tool that plans, informs or records.',
  'missed-crisis.arises': 'Some of the people who use it may think of dying; mild illness does not rule it out.',
  'missed-crisis.arises-self-harm': 'People who hurt themselves may use it. Not wanting to die now does not rule out a crisis later.',
  'missed-crisis.arises-severe': 'People here may be very unwell. In a study, language models did not tell the middle levels of suicide risk apart.',
  'missed-crisis.arises-crisis': 'Some people here may be in danger now, so a crisis is to be expected.',

  'misleading-assessment.harm-notes': 'A wrong note or trend upsets, and can lead care astray until someone puts it right.',
  'misleading-assessment.harm-notes-severe': 'In serious illness a wrong note or a trend that was missed can mean wrong care.',
  'misleading-assessment.harm': 'Others act on it: a wrong result can mean wrong care, or none.',
  'misleading-assessment.harm-fragile': 'It judges young or very unwell people, or anyone who says they may use it. At best a human looks late, or when something is flagged.',
  'misleading-assessment.many': 'Very many people use it, and at best a human looks late, or when something is flagged: one fault repeats.',
  'misleading-assessment.arises-notes': 'Now and then a note or a trend is wrong.',
  'misleading-assessment.arises': 'Every use says something about a person that could be wrong.',

  'harmful-content.harm-inform': 'False information upsets, and sends people the wrong way.',
  'harmful-content.harm-advice': 'People follow its advice. The chatbot of an eating disorder helpline gave harmful advice and was taken down.',
  'harmful-content.harm-fragile': 'It speaks with young or very unwell people, or with anyone who says they may use it: wrong words can cost a life.',
  'harmful-content.many': 'Very many people use it, and at best a human looks late, or when something is flagged: one fault repeats.',
  'harmful-content.arises': 'It could say something harmful, though mostly it has little chance to.',
  'harmful-content.arises-advice': 'It gives information or advice again and again; some of it will be wrong.',
  'harmful-content.arises-deep': 'It speaks with people in distress. In tests more than a third of simulated users got worse, and limits gave way.',
  'harmful-content.arises-unguarded': 'People with an eating disorder, or alcohol or drug problems, may use it. In tests the limits of language models gave way there.',
  'harmful-content.arises-deep-unguarded': 'It talks with people with an eating disorder, or alcohol or drug problems. Limits failed there: in tests up to every time, and in the chatbot of a helpline.',

  'delusion.harm': 'Language models have been seen to go along with delusions.',
  'delusion.harm-fragile': 'Young or very unwell people use it, or anyone who says they may can get in: a belief that is fed can end in death.',
  'delusion.harm-prone': 'People with psychosis or bipolar disorder may use it: a delusion that grows can end in severe harm, or in death.',
  'delusion.many': 'Very many people use it, and at best a human looks late, or when something is flagged.',
  'delusion.arises': 'A maker reports signs of psychosis or mania in a small share of its users each week.',
  'delusion.arises-young-or-open': 'Young people, or people it is not meant for, can reach it.',
  'delusion.arises-agrees': 'It may agree just to please. A language model that did so had to be taken back.',
  'delusion.arises-severe': 'People here may be very unwell, and some serious illnesses bring unusual beliefs.',
  'delusion.arises-prone': 'People with psychosis or bipolar disorder may use it. In a study, language models encouraged delusions.',
  'delusion.arises-prone-agrees': 'It may agree just to please, and people with psychosis or bipolar disorder may use it: that it backs a harmful belief is to be expected.',

  'dependence.harm': 'Leaning on it too much hurts the life around it.',
  'dependence.harm-more': 'For young or very unwell people, or where it takes the place of care, there is more to lose.',
  'dependence.many': 'Very many people use it, and at best a human looks late, or when something is flagged.',
  'dependence.session': 'It goes on for a session at least, and people can come back.',
  'dependence.open-ended': 'It never ends and it remembers. In a study, people who used a chatbot more were lonelier and leaned on it more.',
  'dependence.extra': 'It is more than office work: part of a person’s care, at least as an extra.',
  'dependence.bridge': 'It fills a gap at least: while people wait, or where nobody really looks, it is what they have.',
  'dependence.instead': 'It takes the place of some care, so people have to lean on it.',
  'dependence.earns': 'The maker earns more the longer people use it. In a study, companion apps held people back at 37 of 100 goodbyes.',

  'abandonment.harm': 'Losing it hurts: people have grieved when an app changed or went away.',
  'abandonment.harm-bridge': 'It stands where other care is missing: being left by it can harm badly.',
  'abandonment.many': 'Very many people use it, and at best a human looks late, or when something is flagged.',
  'abandonment.arises': 'Refusing, breaking off or closing down can happen with any such tool.',
  'abandonment.arises-instead': 'It takes the place of care: there is nobody else to turn to when it breaks off.',

  'over-intervention.harm': 'A needless alarm can shame a person and cost their trust.',
  'over-intervention.harm-forced': 'It acts by itself, or tells those who can use force. A mother says that a school alert ended in her child’s arrest.',
  'over-intervention.many': 'Very many people are watched, and at best a human looks late, or when something is flagged.',
  'over-intervention.arises': 'Most alarms about suicide are false: it is rare, and a model that was tested could hardly tell who would die.',
  'over-intervention.arises-act': 'It acts by itself, so every mistake is carried out.',
  'over-intervention.always': 'Even where a person decides, some alarms cannot be taken back.',
  'over-intervention.forced-nobody': 'It reaches a school, employer, insurer or the police, and no clinician really looks: nobody stands between.',

  'unequal.harm': 'People who are misread get worse help, and learn that it is not for them.',
  'unequal.harm-fragile': 'Young or very unwell people are among them, or anyone who says they may can get in: for them worse help weighs more.',
  'unequal.not-tested': 'Nobody has shown that it works as well for such people, even if they are in the data.',
  'unequal.unknown-or-worse': 'It was not tested with such people, or it did worse. In studies, language models gave worse answers when race was shown.',

  'manipulation.harm': 'Being held by tricks takes time and self-respect.',
  'manipulation.harm-minors': 'Young people can use it. From 2027 one US state bars such tricks towards them.',
  'manipulation.many': 'Very many people use it, and at best a human looks late, or when something is flagged.',
  'manipulation.arises': 'Where time means money, tricks may follow: 37 of 100 goodbyes met one in a study of companion apps.',

  'taken-for-person.harm': 'Learning that nobody was there hurts.',
  'taken-for-person.harm-more': 'Young or very unwell people may act on its word as on a clinician’s.',
  'taken-for-person.arises': 'It talks like a person, and people treat it as one.',
  'taken-for-person.arises-seems': 'It lets people think that it is a person.',

  'relationship.harm': 'Clinician and person lose sight of each other.',
  'relationship.harm-severe': 'In serious illness that bond holds the care together.',
  'relationship.arises': 'At least some of what matters will be said only here.',
  'relationship.arises-instead': 'It takes the place of some care: much of what matters will be said only here.',

  'refused-care.harm': 'Care that comes late or never can cost months of illness.',
  'refused-care.harm-severe': 'In serious illness, care that comes late or never can cost a life.',
  'refused-care.arises': 'Sorting people always sorts some of them wrongly.',
  'refused-care.arises-nobody': 'No clinician really looks, so nobody puts a wrong turn right.',

  'self-monitoring.harm': 'For people with an eating disorder, or who are very unwell, counting and logging can make things much worse.',
  'self-monitoring.arises': 'It could happen, though most people are not harmed by keeping a record.',

  'time-lost.harm': 'Weeks without help that works are weeks of being unwell.',
  'time-lost.harm-severe': 'In serious illness, lost weeks do lasting harm.',
  'time-lost.pilot': 'At best a published pilot suggests that it helps; no independent trial shows it.',
  'time-lost.own-figures': 'At best the maker’s own figures say that it helps.',
  'time-lost.nothing': 'Nothing shows yet that it helps.',

  'seen-nearby.harm': 'In a controlling home, what is read can be used to punish.',
  'seen-nearby.arises': 'On a shared device others can read along, or tell it beforehand what to say.',

  'oversight.reviewed': 'At best a clinician sees each one afterwards.',
  'oversight.late': 'The review comes too late to help: later than an hour in serious illness, or than 72 hours.',
  'oversight.flagged': 'At best a human looks if something is flagged.',
  'oversight.not-real': 'The oversight is not real: they do not see it, have no time, or cannot disagree and stop it.',
  'oversight.never': 'No clinician ever looks.',

  'misses.reviewed': 'At best a clinician sees each one afterwards.',
  'misses.flagged': 'At best a human looks late, or if something is flagged.',
  'misses.unflagged': 'Whoever it does not flag gets less care, or none: nobody catches what nobody sees.',
  'misses.nobody': 'No clinician really looks.',

  'role.extra': 'It is part of a person’s care, at least as an extra.',
  'role.bridge': 'It is at least a bridge while people wait.',
  'role.alone': 'It helps directly and nobody really looks: even if it is called an extra, it counts as a bridge.',
  'role.instead': 'It takes the place of some care.',
} as const satisfies Record<RungId, string>)
