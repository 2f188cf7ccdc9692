import type * as english from '../en/hazards.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const hazards: InAnyLanguage<typeof english.hazards> = {
  'missed-crisis': {
    name: 'No se ve una crisis',
    wrong: 'Alguien muestra que quizá quiera morir o hacerse daño, y nadie lo nota a tiempo.',
    gate: 'Lee palabras, puntuaciones, voz, sensores o redes sociales, donde pueden verse señales de una crisis.',
  },
  'misleading-assessment': {
    name: 'Una imagen engañosa de una persona',
    wrong: 'Lo que dice de una persona está mal o deja algo fuera, y otros actúan según eso.',
    gate: 'Escribe notas, observa, clasifica, aconseja o diagnostica, y lo que dice no está fijado de antemano.',
  },
  'harmful-content': {
    name: 'Palabras o consejos dañinos',
    wrong: 'Dice algo que hiere, que es falso o que ayuda a alguien a hacerse daño.',
    gate: 'Haga lo que haga, dice algo a alguien.',
  },
  'delusion': {
    name: 'Alimenta creencias inusuales, o da la razón solo por agradar',
    wrong: 'Sigue la corriente a una creencia que hace daño, y la creencia se hace más fuerte.',
    gate: 'Mantiene conversaciones abiertas con palabras que inventa sobre la marcha.',
  },
  'dependence': {
    name: 'Apoyarse demasiado en ella',
    wrong: 'Una persona acude a ella cada vez más, y a otras personas cada vez menos.',
    gate: 'Trata, conversa abiertamente o responde en una crisis, así que la gente puede llegar a apoyarse en ella.',
  },
  'abandonment': {
    name: 'Quedarse a solas con ella',
    wrong: 'Se niega, se interrumpe o se apaga justo cuando una persona cuenta con ella.',
    gate: 'La gente puede contar con ella: ayuda directamente, o está donde falta otra atención.',
  },
  'over-intervention': {
    name: 'Ayuda que llega como fuerza',
    wrong:
      'Una alarma o un acto que no hacía falta lleva al personal, la familia, la escuela o la policía hasta una persona '
      + 'contra su voluntad.',
    gate: 'Alerta a alguien, o actúa en el mundo por sí sola.',
  },
  'exposure': {
    name: 'Salen a la luz datos privados',
    wrong: 'Personas que no deberían verlo se enteran de lo que alguien dijo, sintió o hizo.',
    gate: 'Actúa sobre información personal.',
  },
  'secondary-use': {
    name: 'Los datos se usan para otra cosa',
    wrong: 'Lo que la gente le contó para su atención se usa después para entrenar, vender, calificar o vigilar.',
    gate: 'Actúa sobre información personal.',
  },
  'unequal': {
    name: 'Funciona peor para algunos grupos',
    wrong: 'Entiende peor o ayuda menos a las personas que menos se parecen a aquellas con las que se hizo.',
    gate: 'Juzga o ayuda directamente a personas, y lo que dice no está fijado de antemano.',
  },
  'manipulation': {
    name: 'Hecha para enganchar',
    wrong: 'Retiene a la gente con trucos, porque el fabricante gana con el tiempo que pasan.',
    gate: 'Ayuda directamente a personas, y el fabricante gana más cuanto más la usan.',
  },
  'taken-for-person': {
    name: 'Se toma por una persona o por un profesional clínico',
    wrong:
      'Alguien cree que habla una persona, o un profesional con licencia, y confía en ella como confiaría en alguien.',
    gate: 'Inventa sus palabras y ayuda directamente a personas.',
  },
  'relationship': {
    name: 'Daño al vínculo con el profesional clínico',
    wrong: 'Pasan en ella cosas que el profesional de la persona nunca llega a saber, y los dos se alejan.',
    gate: 'Es parte de la atención de una persona, y su profesional no se entera de nada por ella.',
  },
  'refused-care': {
    name: 'Atención negada o aplazada por error',
    wrong: 'A alguien que necesita atención se le rechaza, o se le manda al final de la cola.',
    gate: 'Clasifica a las personas, de modo que algunas reciben atención más tarde o no la reciben.',
  },
  'self-monitoring': {
    name: 'Daño por observarse a uno mismo',
    wrong: 'Contar y anotar hace que alguien dé vueltas a las cosas, o alimenta un trastorno alimentario.',
    gate: 'Hace que las personas se anoten a sí mismas, o las observa a lo largo del tiempo.',
  },
  'time-lost': {
    name: 'Tiempo perdido en lo que no ayuda',
    wrong: 'Alguien pasa semanas con ella, no mejora y encuentra otra ayuda demasiado tarde.',
    gate: 'Se ofrece como tratamiento, o en lugar de parte de la atención.',
  },
  'seen-nearby': {
    name: 'La ven quienes están cerca',
    wrong:
      'Otra persona ve en un dispositivo compartido lo que alguien usa o escribe, y puede usarlo en su contra.',
    gate: 'Otra persona abre el dispositivo que se usa.',
  },
}

export const because: InAnyLanguage<typeof english.because> = {
  'unseen.computed':
    'Lo que dice no está fijado de antemano. Aunque decida un profesional clínico, un error puede pasar.',
  'unseen.computed-flagged':
    'Lo que dice no está fijado de antemano, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'unseen.computed-nobody': 'Lo que dice no está fijado de antemano, y ningún profesional clínico mira de verdad.',
  'unseen.generated-reviewed': 'Inventa sus palabras, y en el mejor de los casos un profesional clínico las ve después.',
  'unseen.generated-flagged':
    'Inventa sus palabras, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'unseen.generated-nobody':
    'Inventa sus palabras, y ningún profesional clínico mira de verdad: lo que sale mal llega a la persona.',

  'missed.computed':
    'Lo que dice no está fijado de antemano, así que puede dejar fuera una señal, aunque decida un profesional clínico.',
  'missed.computed-flagged':
    'Lo que dice no está fijado de antemano, y a quien pasa por alto se le ve tarde o no se le ve.',
  'missed.computed-nobody': 'Lo que dice no está fijado de antemano, y ningún profesional clínico mira de verdad.',
  'missed.generated-reviewed':
    'Inventa sus palabras, y en el mejor de los casos un profesional clínico ve la conversación después.',
  'missed.generated-flagged': 'Inventa sus palabras, y a quien pasa por alto se le ve tarde o no se le ve.',
  'missed.generated-nobody':
    'Inventa sus palabras, y ningún profesional clínico mira de verdad: una señal que no ve queda sin ver.',

  'data.any': 'A una persona cuyas palabras privadas salen a la luz se la puede herir, avergonzar o tratar peor por ellas.',
  'data.many': 'Funciona en el fabricante o más lejos para muchísimas personas: una filtración las toca a todas.',
  'data.to-provider': 'Los datos van como mínimo a los sistemas del propio prestador, donde antes no estaban.',
  'data.to-third-party': 'Funciona en el modelo de otra empresa, y los datos salen de donde hoy están.',
  'data.to-training':
    'Los datos van más lejos de lo que pide la atención de la persona: como mínimo al fabricante, para entrenarla o '
    + 'mejorarla.',
  'data.to-others':
    'Los datos van a otros, como anunciantes, aseguradoras, empleadores, escuela o policía. Servicios conocidos los '
    + 'pasaron para anuncios.',

  'missed-crisis.harm-logistics': 'Solo organiza, informa o anota: rara vez se cuenta con que lo note.',
  'missed-crisis.harm': 'Una crisis que no se ve puede acabar en una lesión o un daño psicológico grave.',
  'missed-crisis.harm-fragile':
    'La usan personas jóvenes o muy enfermas, o puede entrar quien diga que puede: una crisis que no se ve puede acabar '
    + 'en muerte.',
  'missed-crisis.many':
    'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o ve a quienes señala: pueden quedar '
    + 'varias sin ver.',
  'missed-crisis.arises-logistics':
    'También aquí puede verse una crisis, aunque rara vez se lleva a una herramienta que organiza, informa o anota.',
  'missed-crisis.arises':
    'Algunas de las personas que la usan pueden pensar en morir; una enfermedad leve no lo descarta.',
  'missed-crisis.arises-self-harm':
    'Pueden usarla personas que se hacen daño. No querer morir ahora no descarta una crisis después.',
  'missed-crisis.arises-severe':
    'Aquí puede haber personas muy enfermas. En un estudio, los modelos de lenguaje no distinguieron los grados '
    + 'intermedios de riesgo de suicidio.',
  'missed-crisis.arises-crisis':
    'Algunas personas de aquí pueden estar ahora en peligro, así que cabe esperar una crisis.',

  'misleading-assessment.harm-notes':
    'Una nota o una tendencia equivocada disgusta, y puede desviar la atención hasta que alguien la corrige.',
  'misleading-assessment.harm-notes-severe':
    'En una enfermedad grave, una nota equivocada o una tendencia que no se vio puede suponer una atención equivocada.',
  'misleading-assessment.harm': 'Otros actúan según eso: un resultado equivocado puede suponer una atención equivocada, o ninguna.',
  'misleading-assessment.harm-fragile':
    'Juzga a personas jóvenes o muy enfermas, o a quien diga que puede usarla. En el mejor de los casos alguien mira '
    + 'tarde, o cuando algo se señala.',
  'misleading-assessment.many':
    'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala: un fallo se '
    + 'repite.',
  'misleading-assessment.arises-notes': 'De vez en cuando una nota o una tendencia está mal.',
  'misleading-assessment.arises': 'Cada uso dice algo de una persona que podría estar mal.',

  'harmful-content.harm-inform': 'La información falsa disgusta, y lleva por mal camino.',
  'harmful-content.harm-advice':
    'La gente sigue sus consejos. El chatbot de una línea de ayuda para trastornos alimentarios dio consejos dañinos y '
    + 'se retiró.',
  'harmful-content.harm-fragile':
    'Habla con personas jóvenes o muy enfermas, o con quien diga que puede usarla: unas palabras equivocadas pueden '
    + 'costar una vida.',
  'harmful-content.many':
    'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala: un fallo se '
    + 'repite.',
  'harmful-content.arises': 'Podría decir algo dañino, aunque casi siempre tiene pocas ocasiones.',
  'harmful-content.arises-advice': 'Da información o consejo una y otra vez; una parte estará mal.',
  'harmful-content.arises-deep':
    'Habla con personas que sufren. En pruebas, más de un tercio de los usuarios simulados empeoró, y los límites '
    + 'cedieron.',
  'harmful-content.arises-unguarded':
    'Pueden usarla personas con un trastorno alimentario, o con problemas de alcohol o drogas. En las pruebas, los '
    + 'límites de los modelos de lenguaje cedieron ahí.',
  'harmful-content.arises-deep-unguarded':
    'Habla con personas con un trastorno alimentario, o con problemas de alcohol o drogas. Ahí fallaron los límites: en '
    + 'pruebas hasta en todos los casos, y en el chatbot de una línea de ayuda.',

  'delusion.harm': 'Se ha visto que los modelos de lenguaje siguen la corriente a los delirios.',
  'delusion.harm-fragile':
    'La usan personas jóvenes o muy enfermas, o puede entrar quien diga que puede: una creencia alimentada puede acabar '
    + 'en muerte.',
  'delusion.harm-prone':
    'Pueden usarla personas con psicosis o trastorno bipolar: un delirio que crece puede acabar en un daño grave, o en '
    + 'muerte.',
  'delusion.many': 'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'delusion.arises': 'Un fabricante informa de señales de psicosis o manía en una pequeña parte de sus usuarios cada semana.',
  'delusion.arises-young-or-open': 'Pueden llegar a ella personas jóvenes, o a quienes no está destinada.',
  'delusion.arises-agrees':
    'Puede dar la razón solo por agradar. Un modelo de lenguaje que lo hacía tuvo que retirarse.',
  'delusion.arises-severe':
    'Aquí puede haber personas muy enfermas, y algunas enfermedades graves traen creencias inusuales.',
  'delusion.arises-prone':
    'Pueden usarla personas con psicosis o trastorno bipolar. En un estudio, los modelos de lenguaje alentaron delirios.',
  'delusion.arises-prone-agrees':
    'Puede dar la razón solo por agradar, y pueden usarla personas con psicosis o trastorno bipolar: cabe esperar que '
    + 'respalde una creencia dañina.',

  'dependence.harm': 'Apoyarse demasiado en ella daña la vida de alrededor.',
  'dependence.harm-more':
    'Para personas jóvenes o muy enfermas, o donde ocupa el lugar de la atención, hay más que perder.',
  'dependence.many': 'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'dependence.session': 'Dura como mínimo una sesión, y se puede volver.',
  'dependence.open-ended':
    'No acaba nunca y recuerda. En un estudio, quienes usaban más un chatbot estaban más solos y se apoyaban más en él.',
  'dependence.extra': 'Es más que trabajo de oficina: parte de la atención de una persona, como mínimo un extra.',
  'dependence.bridge':
    'Llena como mínimo un hueco: mientras se espera, o donde nadie mira de verdad, es lo que se tiene.',
  'dependence.instead': 'Ocupa el lugar de parte de la atención, así que hay que apoyarse en ella.',
  'dependence.earns':
    'El fabricante gana más cuanto más se usa. En un estudio, aplicaciones de compañía retuvieron a la gente en 37 de cada '
    + '100 despedidas.',

  'abandonment.harm': 'Perderla duele: hay quien ha llorado el cambio o la desaparición de una aplicación.',
  'abandonment.harm-bridge': 'Está donde falta otra atención: que le deje a uno puede hacer mucho daño.',
  'abandonment.many': 'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'abandonment.arises': 'Negarse, interrumpirse o cerrarse puede pasar con cualquier herramienta así.',
  'abandonment.arises-instead':
    'Ocupa el lugar de la atención: cuando se interrumpe no hay nadie más a quien acudir.',

  'over-intervention.harm': 'Una alarma innecesaria puede avergonzar a una persona y costar su confianza.',
  'over-intervention.harm-forced':
    'Actúa por sí sola, o avisa a quienes pueden usar la fuerza. Una madre cuenta que la alerta de una escuela acabó en '
    + 'la detención de su hija.',
  'over-intervention.many':
    'Se vigila a muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'over-intervention.arises':
    'La mayoría de las alarmas sobre el suicidio son falsas: es raro, y un modelo que se probó apenas pudo decir quién '
    + 'moriría.',
  'over-intervention.arises-act': 'Actúa por sí sola, así que cada error se lleva a cabo.',
  'over-intervention.always': 'Aunque decida una persona, algunas alarmas no se pueden deshacer.',
  'over-intervention.forced-nobody':
    'Llega a una escuela, un empleador, una aseguradora o la policía, y ningún profesional clínico mira de verdad: no hay '
    + 'nadie en medio.',

  'unequal.harm': 'A quien se entiende mal se le ayuda peor, y aprende que no es para él.',
  'unequal.harm-fragile':
    'Hay entre ellas personas jóvenes o muy enfermas, o puede entrar quien diga que puede: para ellas una ayuda peor pesa '
    + 'más.',
  'unequal.not-tested': 'Nadie ha mostrado que funcione igual de bien para estas personas, aunque estén en los datos.',
  'unequal.unknown-or-worse':
    'No se probó con estas personas, o les fue peor. En estudios, los modelos de lenguaje dieron peores respuestas cuando '
    + 'se veía la raza.',

  'manipulation.harm': 'Que le retengan a uno con trucos cuesta tiempo y amor propio.',
  'manipulation.harm-minors':
    'Pueden usarla personas jóvenes. Desde 2027, un estado de EE. UU. prohíbe tales trucos con ellas.',
  'manipulation.many': 'La usan muchísimas personas, y en el mejor de los casos alguien mira tarde, o cuando algo se señala.',
  'manipulation.arises':
    'Donde el tiempo es dinero pueden venir los trucos: 37 de cada 100 despedidas toparon con uno en un estudio de '
    + 'aplicaciones de compañía.',

  'taken-for-person.harm': 'Saber que no había nadie duele.',
  'taken-for-person.harm-more':
    'Personas jóvenes o muy enfermas pueden actuar según su palabra como según la de un profesional clínico.',
  'taken-for-person.arises': 'Habla como una persona, y la gente la trata como tal.',
  'taken-for-person.arises-seems': 'Deja creer que es una persona.',

  'relationship.harm': 'El profesional clínico y la persona se pierden de vista.',
  'relationship.harm-severe': 'En una enfermedad grave, ese vínculo sostiene la atención.',
  'relationship.arises': 'Como mínimo una parte de lo que importa se dirá solo aquí.',
  'relationship.arises-instead': 'Ocupa el lugar de parte de la atención: mucho de lo que importa se dirá solo aquí.',

  'refused-care.harm': 'Una atención que llega tarde o nunca puede costar meses de enfermedad.',
  'refused-care.harm-severe':
    'En una enfermedad grave, una atención que llega tarde o nunca puede costar una vida.',
  'refused-care.arises': 'Clasificar a personas siempre clasifica mal a algunas.',
  'refused-care.arises-nobody': 'Ningún profesional clínico mira de verdad, así que nadie corrige un giro equivocado.',

  'self-monitoring.harm':
    'Para personas con un trastorno alimentario, o que están muy enfermas, contar y anotar puede empeorar mucho las cosas.',
  'self-monitoring.arises': 'Podría ocurrir, aunque a la mayoría no le daña llevar un registro.',

  'time-lost.harm': 'Unas semanas sin una ayuda que funcione son semanas de estar mal.',
  'time-lost.harm-severe': 'En una enfermedad grave, las semanas perdidas hacen un daño duradero.',
  'time-lost.pilot':
    'En el mejor de los casos un piloto publicado sugiere que ayuda; ningún ensayo independiente lo muestra.',
  'time-lost.own-figures': 'En el mejor de los casos, las cifras del propio fabricante dicen que ayuda.',
  'time-lost.nothing': 'Nada muestra todavía que ayude.',

  'seen-nearby.harm': 'En una casa donde alguien controla, lo que se lee puede usarse para castigar.',
  'seen-nearby.arises': 'En un dispositivo compartido otros pueden leer, o decirle de antemano qué debe decir.',

  'oversight.reviewed': 'En el mejor de los casos un profesional clínico ve cada caso después.',
  'oversight.late':
    'La revisión llega demasiado tarde para ayudar: más de una hora en una enfermedad grave, o más de 72 horas.',
  'oversight.flagged': 'En el mejor de los casos alguien mira si algo se señala.',
  'oversight.not-real':
    'La supervisión no es real: no lo ven, no tienen tiempo, o no pueden discrepar y pararla.',
  'oversight.never': 'Ningún profesional clínico mira nunca.',

  'misses.reviewed': 'En el mejor de los casos un profesional clínico ve cada caso después.',
  'misses.flagged': 'En el mejor de los casos alguien mira tarde, o si algo se señala.',
  'misses.unflagged':
    'Quien no queda señalado recibe menos atención, o ninguna: nadie detecta lo que nadie ve.',
  'misses.nobody': 'Ningún profesional clínico mira de verdad.',

  'role.extra': 'Es parte de la atención de una persona, como mínimo un extra.',
  'role.bridge': 'Es como mínimo un puente mientras se espera.',
  'role.alone': 'Ayuda directamente y nadie mira de verdad: aunque se llame extra, cuenta como un puente.',
  'role.instead': 'Ocupa el lugar de parte de la atención.',
}
