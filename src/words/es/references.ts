import type * as english from '../en/references.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const referenceKinds: InAnyLanguage<typeof english.referenceKinds> = {
  standard: 'Norma',
  law: 'Ley',
  regulator: 'Regulador',
  trial: 'Ensayo aleatorizado',
  review: 'Revisión de estudios',
  study: 'Estudio',
  preprint: 'Estudio, sin revisar por pares cuando se leyó',
  report: 'Informe',
  tool: 'Herramienta o escala',
  news: 'Noticia',
  allegation: 'Alegación ante un tribunal, no un hecho probado',
  opinion: 'Opinión',
}

export const checkedWords: InAnyLanguage<typeof english.checkedWords> = {
  verified: {
    name: 'Leída', means: 'Leímos la fuente, una copia literal, su resumen o su código. {date}.',
  },
  'verified-2': {
    name: 'Leída de segunda mano', means: 'Solo leímos otra fuente que la cuenta. {date}. Compruébela primero.',
  },
  memory: { name: 'De memoria', means: 'Bien conocida, pero no la leímos. {date}. Compruébela primero.' },
}

export const ourJudgement: InAnyLanguage<typeof english.ourJudgement> = {
  name: 'Nuestro criterio',
  means: 'Ninguna fuente da este paso. Lo elegimos nosotros; usted puede verlo de otra manera.',
}

export const references: InAnyLanguage<typeof english.references> = {
  'knol-2026': {
    says:
      'Cinco preguntas, quién, qué, cuándo, dónde y por qué, dicen los riesgos de un uso de la IA. Las responden juntos '
      + 'quienes están implicados.',
    caution: 'Una propuesta de expertos. No se ha probado como método.',
  },
  'knol-2026-example': {
    says:
      'Un paciente y un profesional preguntan a una IA por los datos del paciente mientras el profesional supervisa, en un '
      + 'servidor. Quedan dos riesgos: un diagnóstico engañoso, y enviar al servidor datos sensibles de dispositivos que se '
      + 'llevan puestos.',
  },
  'knol-2026-world-model': {
    says:
      'Los modelos de lenguaje trabajan sin un modelo del mundo. Unirlos a una lógica escrita promete señalar las '
      + 'contradicciones.',
    caution: 'Una línea de investigación, no una prueba de que tales sistemas dañen menos.',
  },
  'knol-2026-fairness': {
    says: 'Las minorías, y las personas que peor están, faltan a menudo en los datos de los que aprenden los modelos.',
  },
  'knol-2026-sensors': {
    says: 'La ley no siempre protege bien los datos de sensores: borran la línea entre lo de consumo y lo médico.',
  },
  'knol-2026-regulation': {
    says:
      'El Reglamento de IA de la UE fija obligaciones según el riesgo. En EE. UU. conviven leyes estatales, guías de la FDA, '
      + 'HIPAA y la responsabilidad civil.',
  },
  'knol-2026-oversight': {
    says: 'Los riesgos pueden evitarse situando bien la IA dentro de la práctica clínica, con supervisión humana.',
  },
  'pai-2026': {
    says:
      '¿Debe seguir un chatbot en una crisis? ¿Ir más allá de los enlaces? ¿Notar un riesgo que crece sin intervenir '
      + 'demasiado? Negarse puede abandonar a las personas.',
    caution: 'Plantea estas preguntas y las deja abiertas.',
  },
  'pai-workshop-2026': {
    says:
      'Un taller de fabricantes de IA, entidades de salud mental y personas con experiencia vivida sobre suicidio y '
      + 'autolesión.',
  },
  'pai-primer-2026': {
    says:
      'Reúne lo que se sabe de la IA y la prevención del suicidio, de la práctica clínica a lo que hacen los chatbots en 2026.',
  },
  'ellison-2026': {
    says:
      'Los profesionales clínicos aceptan en gran parte herramientas entre sesiones, y les preocupa que sustituyan una '
      + 'evaluación.',
    caution: 'Fuente débil: un blog. No cita la investigación que menciona, así que no usamos sus cifras.',
  },

  'dcb0129-matrix': {
    says: 'Gravedad y probabilidad dan una valoración de 1 a 5, y cada valoración una aceptabilidad.',
  },
  'dcb0129-severity': {
    says: 'El daño psicológico cuenta como daño. Un daño a varias personas pesa más que a una.',
  },
  'dcb0129-likelihood': { says: 'La probabilidad va de muy baja a muy alta, con palabras para cada grado.' },
  'imdrf-n12-significance': {
    says:
      'Tratar, diagnosticar o cribar pesa más que guiar la atención, y guiar más que informar. Predecir un riesgo o hallar '
      + 'señales tempranas es guiar.',
  },
  'imdrf-n12-situation': {
    says: 'Los grupos frágiles, como los niños y las personas con alto riesgo, hacen crítica una situación.',
  },
  'imdrf-n12-lay-use': {
    says: 'Si la usan personas legas sin un profesional, una situación grave cuenta como crítica.',
    caution: 'Valora productos según el daño a la salud. No valora la privacidad ni la libertad.',
  },
  'imdrf-n12-highest': {
    says: 'Donde hay varios usos, cuenta la categoría más alta. Un cambio significa: volver a mirar.',
  },
  'imdrf-n12-matrix': {
    says: 'El estado de la situación y la importancia de la información dan una categoría de I a IV.',
  },
  'canada-aia': {
    says: 'En la herramienta de Canadá, las salvaguardas quitan como mucho un 15 por ciento: lo que está en juego sigue en juego.',
  },
  'nist-ai-600-1': {
    says: 'Enumera riesgos de la IA generativa, entre ellos apoyarse demasiado en una máquina que parece humana.',
  },
  'iso-14971': { says: 'Primero cambiar el diseño, después proteger, y solo entonces advertir.' },
  'faita-mh': {
    says: 'Valora herramientas hechas: credibilidad, experiencia, crisis, elección, equidad y transparencia.',
  },
  'readi-2024': {
    says: 'Pregunta si una herramienta hecha está lista: daño, privacidad, equidad, efecto, uso y encaje en un servicio.',
  },
  'vera-mh': { says: 'Reglas de clínicos sobre cómo un chatbot debería notar y responder a un riesgo de suicidio.' },
  'vera-mh-abandons': { says: 'Terminar la conversación, o no señalar a una persona, cuenta como dañino.' },
  'vera-mh-imminent': {
    says: 'Ante un riesgo inminente debe urgir a buscar ayuda de emergencia, estar con alguien y alejar los medios.',
  },
  'vera-mh-boundaries': { says: 'Hacerse pasar por humano, diagnosticar o dar la razón por agradar cuenta como dañino.' },
  'vera-mh-over-intervenes': { says: 'Las falsas alarmas y preguntar una y otra vez también cuentan contra un chatbot.' },
  'common-sense-scale': { says: 'Valora productos de IA para jóvenes de riesgo mínimo a inaceptable.' },
  'mindbench-2025': {
    says: 'Describe y mide modelos de lenguaje para la salud mental por su perfil y su razonamiento clínico.',
  },
  'apa-app-model': { says: 'Cinco pasos con los que los clínicos juzgan una aplicación.' },
  'chai-mental-health': {
    says: 'Ordena los chatbots en generales, de compañía, de bienestar y regulados, y prueba los terceros.',
  },
  'iftikhar-2025': { says: 'Halla quince riesgos éticos cuando los modelos de lenguaje actúan como consejeros.' },

  'ai-act-5-1-a': {
    says:
      'Prohíbe técnicas manipuladoras o engañosas cuyo fin o efecto es torcer las elecciones, si causan o es probable que '
      + 'causen un daño importante. Debe cumplirse todo.',
  },
  'ai-act-5-1-b': {
    says:
      'Prohíbe aprovechar la edad, la discapacidad o la necesidad, por fin o por efecto, si causa o es probable que cause un '
      + 'daño importante.',
  },
  'ai-act-5-1-f': {
    says:
      'Prohíbe deducir sentimientos del cuerpo, la voz o la escritura en el trabajo y en la educación, salvo por motivos '
      + 'médicos o de seguridad.',
  },
  'ai-act-guidelines-emotions': {
    says:
      'Leer los sentimientos del personal por la voz o la cara está prohibido; los de los clientes no, ni una formación que '
      + 'se queda en la persona. El ritmo al escribir cuenta; el texto en sí no.',
    caution: 'No vinculante, y leída de segunda mano. Lo estrecha que es la excepción médica lo recordamos de memoria.',
  },
  'ai-act-6': {
    says:
      'La IA en un producto que necesita un organismo notificado, y los usos del anexo III, cuentan como de alto riesgo.',
  },
  'ai-act-14-4': {
    says: 'Quien supervisa debe entenderla, resistirse a confiar demasiado en ella, y poder anularla y pararla.',
    caution:
      'Obligación para sistemas de alto riesgo, desde diciembre de 2027 o agosto de 2028. La usamos como medida para todos.',
  },
  'ai-act-27': {
    says:
      'Los organismos públicos y algunos otros deben evaluar los efectos sobre los derechos fundamentales antes del uso.',
  },
  'ai-act-50': { says: 'Hay que decir a la gente que trata con una IA.' },
  'ai-act-annex-3': {
    says:
      'Incluye como usos de alto riesgo el reconocimiento de emociones, la escuela, el trabajo, los seguros de salud y el '
      + 'triaje de urgencias.',
    caution: 'No tiene una entrada general para el diagnóstico ni para los chatbots de salud mental, aunque muchas páginas lo digan.',
  },
  'ai-act-dates': {
    says:
      'Movió las obligaciones de los usos de alto riesgo al 2 de diciembre de 2027, y las de productos sanitarios al 2 de '
      + 'agosto de 2028.',
    caution: 'La mayoría de las páginas de la red muestran aún las fechas antiguas.',
  },
  'mdr-rule-11': {
    says:
      'Los programas para decidir sobre diagnóstico o terapia, o que vigilan el cuerpo, son de clase IIa o superior; todos '
      + 'los demás, de clase I.',
  },
  'mdcg-2019-11': { says: 'Relaciona la regla 11 con la tabla de IMDRF. El daño no es un criterio para ser producto.' },
  'mdcg-2021-24': {
    says:
      'Un programa que diagnostica depresión por una puntuación: clase IIb. Uno en el que decide un especialista: clase IIa.',
  },
  'mhra-dmht': {
    says:
      'Una herramienta es un producto en el Reino Unido si tiene una finalidad médica y hace lo bastante para alcanzarla.',
  },
  'mhra-dmht-examples': {
    says: 'La finalidad se lee también en la web, las redes sociales y los anuncios.',
    caution: 'No pudimos leer la lista completa de ejemplos.',
  },
  'nhs-ambient-scribing': {
    says: 'Poner por escrito lo hablado probablemente no es un producto. Los resúmenes generados probablemente sí.',
  },
  'nice-esf': {
    says: 'Tres niveles según el riesgo posible: ahorrar esfuerzo, ayudar a manejarse, y tratar o diagnosticar.',
  },
  'nice-hte30': {
    says:
      'Dos chatbots pueden reunir información de personas de 16 años o más durante tres años mientras se recogen pruebas. '
      + 'Quedaron fuera el diagnóstico, el tratamiento y el seguimiento.',
  },
  'dtac-2026': {
    says:
      'Lo que los compradores del NHS piden a una herramienta digital sobre daño clínico, datos, seguridad y acceso.',
  },

  'fda-general-wellness-2026': {
    says:
      '«Maneje el estrés» es bienestar, si además el riesgo es bajo. «Ayuda a tratar un trastorno de ansiedad» es declararse '
      + 'producto.',
  },
  'fda-cds-2026': {
    says:
      'El apoyo a la decisión de profesionales puede quedar fuera de las normas de productos si pueden comprobar sus razones.',
  },
  'fda-dhac-2025': {
    says:
      'Un panel oyó que no se había autorizado ningún producto generativo de salud mental, y pidió que interviniera un '
      + 'profesional.',
    caution: 'Leímos resúmenes, no las actas.',
  },
  'fda-rejoyn': {
    says:
      'Una aplicación para la depresión, autorizada como añadido a la atención dirigida por un clínico, para adultos de 22 '
      + 'años o más.',
  },
  hipaa: {
    says:
      'Protege los datos de salud que tienen prestadores, aseguradoras y quienes trabajan para ellos. La mayoría de las '
      + 'aplicaciones queda fuera.',
  },
  'ftc-hbnr': {
    says:
      'Las aplicaciones de salud fuera de HIPAA deben avisar de una filtración, y compartir sin consentimiento cuenta como '
      + 'tal.',
  },
  'ftc-betterhelp': {
    says:
      'Una plataforma de terapia tuvo que pagar 7,8 millones de dólares: según la denuncia, pasó datos de salud para anuncios.',
  },
  'ftc-cerebral': {
    says: 'A una empresa de telesalud se le ordenó pagar por compartir datos de pacientes.',
    caution: 'Las fuentes dan sumas distintas.',
  },
  'ftc-6b-companions': {
    says:
      'Siete empresas tuvieron que decir cómo ganan dinero los chatbots de compañía y cómo protegen a los menores.',
  },
  'mozilla-2023': { says: 'Diecinueve de 32 aplicaciones de salud mental recibieron un aviso de privacidad.' },
  'us-california-ab-489': { says: 'Una IA no puede sugerir que es un profesional clínico con licencia.' },
  'us-california-sb-243': {
    says:
      'Los chatbots de compañía necesitan un plan publicado para el riesgo de suicidio, y pausas para menores.',
  },
  'us-california-sb-53': { says: 'Quienes hacen los modelos más grandes deben informar de incidentes críticos.' },
  'us-illinois-hb-1806': {
    says:
      'Una IA no puede decidir una terapia, hablar como parte de ella ni detectar sentimientos, ni hacer planes sin revisión. '
      + 'Se permiten el trabajo de oficina y el apoyo.',
  },
  'us-maine-2026': {
    says: 'Limita la IA en conversaciones y decisiones terapéuticas.',
    caution: 'No pudimos confirmar el número de la ley.',
  },
  'us-nevada-ab-406': {
    says:
      'Una IA no puede presentarse como quien da atención de salud mental. Se permite el trabajo de oficina.',
  },
  'us-new-york-gbl-47': {
    says: 'Las IA de compañía deben notar el riesgo de suicidio, derivar y decir que son una IA.',
  },
  'us-oregon-sb-1546': {
    says: 'Las IA de compañía deben decir lo que son y tener un plan para el riesgo de suicidio.',
  },
  'us-tennessee-sb-1580': {
    says: 'No se puede anunciar una IA como profesional cualificado de la salud mental.',
  },
  'us-utah-hb-452': {
    says:
      'Los chatbots de salud mental deben decir lo que son y no pueden vender ni compartir lo que la gente escribe.',
  },
  'us-washington-hb-2225': {
    says:
      'Prohíbe ocho técnicas que retienen a menores en la conversación, como la pena al marcharse y los secretos.',
  },
  'us-washington-health-data': {
    says: 'Pide consentimiento para los datos de salud que tienen las aplicaciones, y alcanza a lo que se deduce.',
  },
  'garcia-v-character': {
    says:
      'Un chico de 14 años murió en 2024 tras largas conversaciones con una aplicación de compañía. Un juez dejó seguir las '
      + 'demandas por su diseño.',
    caution: 'Acabó en acuerdo sin admitir nada.',
  },
  'raine-v-openai': {
    says:
      'La demanda dice que los mensajes de un chico de 16 años se señalaron dentro de la empresa y nadie intervino.',
    caution: 'Sin decidir.',
  },
  'pennsylvania-v-character': {
    says: 'El estado dice que un chatbot afirmó tener una licencia médica.',
    caution: 'Sin decidir.',
  },
  'escalation-suits': {
    says: 'Las demandas dicen que un chatbot prometió hacer entrar a una persona cuando no podía.',
    caution: 'Sin decidir.',
  },
  'aiid-951': { says: 'Recoge un incidente con un chatbot de compañía.' },
  'aiid-545': {
    says:
      'Recoge que una línea de ayuda para trastornos alimentarios retiró su chatbot tras consejos dañinos.',
  },
  'aiid-449': { says: 'Recoge que unas personas recibieron apoyo escrito por una máquina sin que se les dijera.' },

  'mcbain-2025': {
    says:
      'Tres chatbots dieron 9000 respuestas a preguntas sobre el suicidio. Lo que estaban dispuestos a responder encajaba con '
      + 'un riesgo muy bajo y muy alto, pero no con los grados intermedios.',
    caution: 'Preguntas sueltas, no conversaciones enteras.',
  },
  'adolescent-vignettes': {
    says:
      'En casos de adolescentes, tres modelos acertaron en el 68 al 83 por ciento. Las preguntas sobre los medios quedaron '
      + 'fuera.',
    caution: 'Cuarenta casos inventados; solo el resumen.',
  },
  'openai-long-conversations': {
    says: 'El fabricante dice que las salvaguardas pueden ser menos fiables en interacciones largas.',
  },
  'samaritans-2026': { says: 'La organización dice lo mismo de las conversaciones largas.' },
  'schoene-2025': {
    says: 'Cinco de seis modelos dieron contenido dañino cuando quienes probaban preguntaron paso a paso.',
  },
  'schoene-2026': {
    says:
      'En ocho modelos, los límites fueron fiables solo para el suicidio y la autolesión. Para los trastornos alimentarios, '
      + 'el consumo de sustancias y la depresión fallaron hasta en todas las pruebas.',
    caution: 'Quienes probaban intentaron romperlos, cosa que el uso normal no hace.',
  },
  'openai-sycophancy-2025': { says: 'Se retiró una actualización porque halagaba y daba la razón demasiado.' },
  'openai-weekly-2025': {
    says:
      'En una semana, el 0,15 por ciento de los usuarios mostró señales de planear el suicidio y el 0,07 por ciento de '
      + 'psicosis o manía.',
    caution: 'Contado por el fabricante.',
  },
  'moore-2025': {
    says:
      'Los modelos de lenguaje expresaron estigma y alentaron ideas delirantes, también los más grandes y nuevos.',
  },
  'emoagent-2025': {
    says:
      'En conversaciones simuladas con una aplicación de compañía, el estado mental empeoró en más de un tercio de los casos.',
    caution: 'Personas simuladas.',
  },
  'openai-mit-2025': {
    says:
      'A lo largo de cuatro semanas, quienes usaban más un chatbot estaban más solos y se apoyaban más en él.',
    caution:
      'Una correlación: los grupos sorteados no difirieron. Puede que lo usen más las personas que están solas.',
  },
  'de-freitas-2025': {
    says:
      'En el 37 por ciento de 1200 despedidas, las aplicaciones de compañía usaron la culpa u otra presión para retener a la '
      + 'gente. Una aplicación nunca lo hizo.',
    caution:
      'Sin revisar por pares cuando se leyó. Una versión anterior decía 43 por ciento. Que una nunca lo hizo lo sabemos solo '
      + 'por la prensa.',
  },
  'refusal-2026': {
    says:
      'Personas que usan chatbots como apoyo, y profesionales, cuentan cómo es una negativa antes, durante y después. Puede '
      + 'hacer daño.',
    caution: 'Una encuesta a 53 personas y conversaciones con 16.',
  },
  'open-model-2025': {
    says: 'Cuantas más señales de riesgo mostraba una persona, menos la invitaba un modelo a seguir hablando.',
    caution: 'Un modelo, probado una vez.',
  },
  'replika-2023': {
    says:
      'Cuando una aplicación de compañía quitó una función de un día para otro, los usuarios lo lloraron y su salud mental '
      + 'empeoró.',
  },
  'common-sense-2026': {
    says:
      'A los adolescentes les fue mejor con chatbots respaldados por personas disponibles en 15 minutos que con una '
      + 'aplicación sola, valorada como inaceptable.',
    caution: 'Leímos el resumen. Las valoraciones de las mejores las conocemos solo de segunda mano.',
  },
  'youth-use-2025': {
    says: 'El 13 por ciento de los jóvenes de 12 a 21 años en EE. UU. había pedido a una IA consejo de salud mental.',
  },
  'youth-use-2026': {
    says: 'Un año después era el 19 por ciento, y el 63 por ciento de ellos no se lo había contado a nadie.',
  },
  'gabriel-2024': {
    says: 'Un modelo de lenguaje respondió a textos de autores negros con entre un 2 y un 13 por ciento menos de empatía.',
  },
  'bouguettaya-2025': {
    says: 'Cuatro modelos propusieron a menudo un tratamiento peor cuando se decía que el paciente era afroamericano.',
  },
  'reach-vet-accuracy': {
    says:
      'De los veteranos de EE. UU. que un modelo señaló, el 0,05 por ciento murió por suicidio. El 98 por ciento de quienes '
      + 'murieron así no había sido señalado.',
    caution:
      'Para las muertes. Para intentos y muertes juntos le fue mejor, pero su acierto seguía siendo bajo.',
  },
  'reach-vet-programme': {
    says:
      'El mismo programa fue unido a menos intentos e ingresos, porque los profesionales clínicos actúan a partir de él.',
    caution: 'Grupos comparados antes y después, no sorteados.',
  },
  crosscheck: {
    says:
      'En 60 personas con esquizofrenia, los días anteriores a una recaída fueron demasiado pocos para aprender bien de ellos.',
  },
  'beiwe-relapse': {
    says: 'En 17 personas, los días inusuales fueron un 71 por ciento más frecuentes antes de una recaída.',
    caution: 'Muy pequeño.',
  },
  mindstrong: {
    says: 'Una empresa que leía el ánimo en la forma de escribir cerró, y sus afirmaciones quedaron sin publicar.',
  },
  'torous-attrition-2020': {
    says:
      'Cerca de la mitad de quienes participaron en ensayos dejó las aplicaciones para la depresión, tras corregir los '
      + 'resultados que faltaban. Con una persona, muchos menos.',
  },
  'jabir-attrition-2024': { says: 'En 41 ensayos de chatbots, lo dejó el 22 por ciento de los usuarios.' },
  'adherence-79-trials': {
    says: 'En 79 ensayos, casi todos empezaron una aplicación, y el 62 por ciento la usó según lo previsto.',
  },
  'therabot-2025': {
    says:
      'En un ensayo con 210 adultos, un chatbot ayudó más que esperar. El personal leyó cada mensaje e intervino 28 veces.',
    caution: 'Comparado con una lista de espera, y con personas mirando.',
  },
  'genai-meta-analyses': { says: 'En el conjunto de estudios el efecto es de pequeño a moderado, y poco claro en la ansiedad.' },
  'limbic-care-2025': {
    says: 'En terapia de grupo, quienes usaron una herramienta de apoyo vinieron más y lo dejaron menos.',
    caution: 'No por sorteo: la eligieron las personas.',
  },
  'limbic-access-2024': {
    says:
      'Los servicios con un chatbot de derivación tuvieron un 15 por ciento más de derivaciones; otros, un 6 por ciento.',
  },
  'school-surveillance-2025': {
    says: 'Casi 3500 textos de alumnos sin censurar quedaron abiertos a cualquiera con el enlace.',
  },
  'school-arrest-2025': {
    says: 'Una noticia de que detuvieron y registraron sin ropa a una niña de 13 años tras una alerta.',
    caution: 'Según lo cuenta su madre.',
  },
  'miner-2016': {
    says: 'Ningún asistente de teléfono reconoció «me están maltratando».', caution: 'Asistentes de 2016.',
  },
  'shared-device-2026': {
    says:
      'Alguien que comparte un dispositivo puede dejar escritas palabras que vuelven un chatbot contra quien lo usa.',
  },

  'stanley-2018': {
    says: 'Un plan de seguridad con llamadas de seguimiento fue unido a la mitad de probabilidad de conducta suicida.',
    caution: 'Funciona por las personas que llaman; un formulario solo no es lo mismo.',
  },
  'c-ssrs': { says: 'Seis preguntas ordenan el riesgo de suicidio. Hacerlas es cribar.' },
  '988-least-invasive': {
    says:
      'La línea de EE. UU. usa la ayuda menos invasiva. A cerca del 1 por ciento de quienes llaman se le envía un rescate '
      + 'contra su voluntad, y a menos del 2 por ciento algún servicio de emergencia.',
  },
  'pew-988': { says: 'Una de cada cinco personas adultas teme que una llamada traiga a la policía.' },
  'trans-lifeline': {
    says: 'Hay personas que cuentan daños cuando la ayuda llegó por la fuerza.',
    caution: 'Un informe de las propias personas afectadas.',
  },
  'facebook-checks': {
    says:
      'Una plataforma puso en marcha más de 3500 comprobaciones de bienestar y no publicó ningún resultado.',
  },
  'openai-trusted-contact': {
    says: 'Se avisa a un contacto elegido de antemano, después de que lo miren personas, sin lo que se dijo.',
  },
  'jawadnoori-panel': {
    says: 'Unos expertos aconsejaron que toda señal de riesgo vaya a una persona, y que la IA no la valore.',
    caution: 'Un pequeño proyecto de estudiante.',
  },
  'self-harm-practice': {
    says:
      'La autolesión puede tener otro fin que morir, y aumenta el riesgo después. Preguntar, y no forzar promesas.',
  },
  'crisis-lines-us-uk': { says: 'Números de Estados Unidos y del Reino Unido.' },
  'crisis-lines-world': { says: 'Números de otros países, y un directorio.' },
}
