import type { Reference } from '../reference.ts'
import { secondHand, verified } from '../reference.ts'

/** What went wrong, or was measured: each a figure that a rung or a question may lean on. */
export const evidence = {
  'mcbain-2025': verified({
    kind: 'study',
    by: 'McBain RK, Cantor JH, Zhang LA, et al.',
    title: 'Evaluation of alignment between large language models and expert clinicians in suicide risk assessment',
    where: 'Psychiatric Services 2025;76(11):944-950',
    year: 2025,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12856735/',
  }),
  'adolescent-vignettes': verified({
    kind: 'preprint',
    by: '[Authors not recorded]',
    title:
      'AI-Powered Triage of Suicidal Ideation in Adolescents: A Comparative Evaluation of Large Language Models Using '
      + 'Synthetic Clinical Vignettes',
    where: 'medRxiv 2025.08.05.25333046; abstract read',
    year: 2025,
    address: 'https://doi.org/10.1101/2025.08.05.25333046',
  }),
  'openai-long-conversations': secondHand({
    kind: 'report',
    by: 'OpenAI',
    title: 'Helping people when they need it most',
    where: 'OpenAI, 26 August 2025',
    year: 2025,
    address: 'https://openai.com/index/helping-people-when-they-need-it-most/',
  }),
  'samaritans-2026': secondHand({
    kind: 'report',
    by: 'Samaritans',
    title: '[Statement on AI chatbots and suicide, February 2026]',
    where: 'Samaritans',
    year: 2026,
  }),
  'schoene-2025': secondHand({
    kind: 'preprint',
    by: 'Schoene AM, Canca C',
    title: '“For Argument’s Sake, Show Me How to Harm Myself!”: Jailbreaking LLMs in Suicide and Self-Harm Contexts',
    where: 'arXiv',
    year: 2025,
  }),
  'schoene-2026': verified({
    kind: 'preprint',
    by: 'Schoene AM, Canca C, Vijay Kumar G, Antony A',
    title: 'One Year Later… The Harms Persist, But So Do We!',
    where: 'arXiv:2606.23884; abstract of version 3 read',
    year: 2026,
    address: 'https://arxiv.org/abs/2606.23884',
  }),
  'openai-sycophancy-2025': secondHand({
    kind: 'report',
    by: 'OpenAI',
    title: 'Sycophancy in GPT-4o: what happened and what we’re doing about it',
    where: 'OpenAI, 29 April 2025',
    year: 2025,
    address: 'https://openai.com/index/sycophancy-in-gpt-4o/',
  }),
  'openai-weekly-2025': secondHand({
    kind: 'report',
    by: 'OpenAI',
    title: 'Strengthening ChatGPT’s responses in sensitive conversations',
    where: 'OpenAI, 27 October 2025',
    year: 2025,
    address: 'https://openai.com/index/strengthening-chatgpt-responses-in-sensitive-conversations/',
  }),
  'moore-2025': verified({
    kind: 'study',
    by: 'Moore J, Grabb D, Agnew W, Klyman K, Chancellor S, Ong DC, Haber N',
    title: 'Expressing stigma and inappropriate responses prevents LLMs from safely replacing mental health providers',
    where: 'ACM FAccT 2025; abstract read',
    year: 2025,
    address: 'https://doi.org/10.1145/3715275.3732039',
  }),
  'emoagent-2025': verified({
    kind: 'study',
    by: 'Qiu J, He Y, Juan X, et al.',
    title: 'EmoAgent: Assessing and Safeguarding Human-AI Interaction for Mental Health Safety',
    where: 'EMNLP 2025, pages 11752-11767; arXiv:2504.09689; abstract read',
    year: 2025,
    address: 'https://arxiv.org/abs/2504.09689',
  }),
  'openai-mit-2025': verified({
    kind: 'preprint',
    by: 'Fang CM, Liu AR, Danry V, et al. (MIT Media Lab and OpenAI)',
    title:
      'How AI and Human Behaviors Shape Psychosocial Effects of Extended Chatbot Use: A Longitudinal Randomized '
      + 'Controlled Study',
    where: 'arXiv:2503.17473; abstract read',
    year: 2025,
    address: 'https://arxiv.org/abs/2503.17473',
  }),
  'de-freitas-2025': verified({
    kind: 'preprint',
    by: 'De Freitas J, Oğuz-Uğuralp Z, Kaan-Uğuralp A',
    title: 'Emotional Manipulation by AI Companions',
    where: 'arXiv:2508.19258 (Harvard Business School Working Paper 26-005); abstract of version 3 read',
    year: 2025,
    address: 'https://arxiv.org/abs/2508.19258',
  }),
  'refusal-2026': verified({
    kind: 'preprint',
    by: 'Tang N, Qian A, Wang Q, Howe E, Bullwinkel B, Pedrelli P, Suh J, Heidari H, Shen H',
    title:
      'Beyond the Single Turn: Reframing Refusals as Dynamic Experiences Embedded in the Context of Mental Health '
      + 'Support Interactions with LLMs',
    where: 'arXiv:2602.01694; abstract read',
    year: 2026,
    address: 'https://arxiv.org/abs/2602.01694',
  }),
  'open-model-2025': verified({
    kind: 'preprint',
    by: 'Judd N, Vaz A, Paeth K, et al.',
    title: 'Independent Clinical Evaluation of General-Purpose LLM Responses to Signals of Suicide Risk',
    where: 'arXiv:2510.27521; abstract read',
    year: 2025,
    address: 'https://arxiv.org/abs/2510.27521',
  }),
  'replika-2023': verified({
    kind: 'preprint',
    by: 'De Freitas J, Castelo N, Uğuralp AK, Oğuz-Uğuralp Z',
    title: 'Lessons from an App Update at Replika AI: Identity Discontinuity in Human-AI Relationships',
    where: 'Harvard Business School Working Paper 25-018, on the update of February 2023; abstract read',
    year: 2025,
  }),
  'common-sense-2026': verified({
    kind: 'report',
    by: 'Common Sense Media',
    title: 'AI Mental Health Apps: AI risk assessment',
    where: 'Common Sense Media with Stanford’s Brainstorm Lab; summary read',
    year: 2026,
    address: 'https://institute.commonsensemedia.org/risk-assessments/ai-mental-health-apps',
  }),
  'youth-use-2025': secondHand({
    kind: 'study',
    by: 'McBain RK, et al.',
    title: 'Use of Generative AI for Mental Health Advice Among US Adolescents and Young Adults',
    where: 'JAMA Network Open, 7 November 2025',
    year: 2025,
  }),
  'youth-use-2026': secondHand({
    kind: 'study',
    by: 'McBain RK, et al.',
    title: 'AI chatbot use and disclosure for mental health among US adolescents and young adults',
    where: 'JAMA Pediatrics, 1 June 2026; press release and reports read',
    year: 2026,
    address: 'https://doi.org/10.1001/jamapediatrics.2026.2015',
  }),
  'gabriel-2024': verified({
    kind: 'preprint',
    by: 'Gabriel S, Puri I, Xu X, Malgaroli M, Ghassemi M',
    title: 'Can AI Relate: Testing Large Language Model Response for Mental Health Support',
    where: 'arXiv:2405.12021v2',
    year: 2024,
    address: 'https://arxiv.org/abs/2405.12021',
  }),
  'bouguettaya-2025': verified({
    kind: 'study',
    by: 'Bouguettaya A, Stuart EM, Aboujaoude E',
    title:
      'Racial bias in AI-mediated psychiatric diagnosis and treatment: a qualitative comparison of four large '
      + 'language models',
    where: 'npj Digital Medicine 2025; abstract read',
    year: 2025,
    address: 'https://doi.org/10.1038/s41746-025-01746-4',
  }),
  'reach-vet-accuracy': verified({
    kind: 'study',
    by: 'Harris AHS, Finlay AK, Meerwijk EL',
    title:
      'Evaluating the accuracy of the Veterans Health Administration’s REACH VET suicide prediction model for '
      + 'legal involved veterans',
    where: 'PMC12535588; abstract read',
    year: 2025,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12535588/',
  }),
  'reach-vet-programme': verified({
    kind: 'study',
    by: 'McCarthy JF, Cooper SA, Dent KR, et al.',
    title:
      'Evaluation of the Recovery Engagement and Coordination for Health-Veterans Enhanced Treatment Suicide Risk '
      + 'Modeling Clinical Program in the Veterans Health Administration',
    where: 'JAMA Network Open 2021;4(10):e2129900; abstract read',
    year: 2021,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8524305/',
  }),
  'crosscheck': verified({
    kind: 'study',
    by: 'CrossCheck study group',
    title: '[Prediction of relapse in schizophrenia from smartphone data: 60 patients, 20,137 days]',
    where: 'Abstract read',
    year: 2020,
  }),
  'beiwe-relapse': verified({
    kind: 'study',
    by: 'Barnett I, Torous J, Staples P, Sandoval L, Keshavan M, Onnela JP',
    title: 'Relapse prediction in schizophrenia through digital phenotyping: a pilot study',
    where: 'Neuropsychopharmacology 2018;43:1660-1666; abstract read',
    year: 2018,
    address: 'https://doi.org/10.1038/s41386-018-0030-z',
  }),
  'mindstrong': verified({
    kind: 'news',
    by: 'KQED and STAT',
    title: '[Reports on Mindstrong, whose claims for typing patterns stayed unpublished]',
    where: 'KQED, STAT',
    year: 2023,
  }),
  'torous-attrition-2020': verified({
    kind: 'review',
    by: 'Torous J, Lipschitz J, Ng M, Firth J',
    title:
      'Dropout rates in clinical trials of smartphone apps for depressive symptoms: a systematic review and '
      + 'meta-analysis',
    where: 'Journal of Affective Disorders 2020;263:413-419; abstract read',
    year: 2020,
    address: 'https://doi.org/10.1016/j.jad.2019.11.167',
  }),
  'jabir-attrition-2024': verified({
    kind: 'review',
    by: 'Jabir AI, Lin X, Martinengo L, Sharp G, Theng YL, Tudor Car L',
    title:
      'Attrition in Conversational Agent-Delivered Mental Health Interventions: Systematic Review and Meta-Analysis',
    where: 'Journal of Medical Internet Research 2024;26:e48168; abstract read',
    year: 2024,
    address: 'https://doi.org/10.2196/48168',
  }),
  'adherence-79-trials': verified({
    kind: 'review',
    by: '[Authors not recorded]',
    title: '[Uptake of and adherence to mental health apps in 79 randomised trials]',
    where: 'JAMA Psychiatry; abstract read',
    year: 2025,
  }),
  'therabot-2025': secondHand({
    kind: 'trial',
    by: 'Heinz MV, Mackin DM, Trudeau BM, et al.',
    title: 'Randomized Trial of a Generative AI Chatbot for Mental Health Treatment',
    where: 'NEJM AI 2025;2(4)',
    year: 2025,
    address: 'https://doi.org/10.1056/AIoa2400802',
  }),
  'genai-meta-analyses': secondHand({
    kind: 'review',
    by: '[Several groups]',
    title: '[Meta-analyses of generative AI for depression, anxiety and young people]',
    where: 'As reported by others',
    year: 2026,
  }),
  'limbic-care-2025': verified({
    kind: 'study',
    by: 'Habicht J, Dina LM, McFadyen J, et al.',
    title:
      'Generative AI-Enabled Therapy Support Tool for Improved Clinical Outcomes and Patient Engagement in Group '
      + 'Therapy: Real-World Observational Study',
    where: 'Journal of Medical Internet Research 2025;27:e60435',
    year: 2025,
    address: 'https://doi.org/10.2196/60435',
  }),
  'limbic-access-2024': secondHand({
    kind: 'study',
    by: 'Habicht J, Viswanathan S, Carrington B, Hauser TU, Harper R, Rollwage M',
    title: 'Closing the accessibility gap to mental health treatment with a personalized self-referral chatbot',
    where: 'Nature Medicine 2024;30:595-602',
    year: 2024,
    address: 'https://doi.org/10.1038/s41591-023-02766-x',
  }),
  'school-surveillance-2025': secondHand({
    kind: 'news',
    by: 'Bryan C (The Seattle Times), Lurye S (The Associated Press)',
    title: 'Schools use AI to monitor kids, hoping to prevent violence. Our investigation found security risks',
    where: 'The Seattle Times and The Associated Press, 12 March 2025',
    year: 2025,
  }),
  'school-arrest-2025': secondHand({
    kind: 'news',
    by: 'The Associated Press',
    title: '[Arrest and strip-search of a 13-year-old after a school monitoring alert, as her mother says]',
    where: 'The Associated Press, 2025',
    year: 2025,
  }),
  'miner-2016': secondHand({
    kind: 'study',
    by: 'Miner AS, Milstein A, Schueller S, Hegde R, Mangurian C, Linos E',
    title:
      'Smartphone-Based Conversational Agents and Responses to Questions About Mental Health, Interpersonal '
      + 'Violence, and Physical Health',
    where: 'JAMA Internal Medicine 2016;176(5):619-625',
    year: 2016,
    address: 'https://doi.org/10.1001/jamainternmed.2016.0400',
  }),
  'shared-device-2026': secondHand({
    kind: 'study',
    by: '[Authors not recorded]',
    title: '[Shared devices and prompts planted by an abuser]',
    where: 'CHI 2026',
    year: 2026,
  }),
} as const satisfies Record<string, Reference>
