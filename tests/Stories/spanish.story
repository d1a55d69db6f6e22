# A parent turns a wish into a goal in Spanish and saves it
locale: es-ES
time zone: Europe/Madrid
user: hola
bot: Hola, User1. Soy SmartBot. Soy un programa, no una persona. … ¿Qué te gustaría que fuera distinto?
choices: Ver algunas ideas
user: ver algunas ideas
bot: Mira, unas ideas: • Más tiempo con mi hija después de la cena • … ¿Qué quieres?
user: quiero más tiempo con mi hija
bot: Más tiempo con tu hija. ¿Quién está contigo en esta meta?
choices: Solo yo | Mi hija o mi hijo | Mi pareja | Mi familia
user: yo y Mia, que tiene 6
bot: Tú y Mia, que tiene 6. ¿Qué vas a hacer?
user: jugando sin el teléfono
bot: Jugando sin el teléfono. ¿Dónde lo vas a hacer?
user: atrás
bot: Claro. Dijiste: “jugando sin el teléfono”. ¿Qué quieres decir ahora?
user: jugando a lo que ella elige, sin mi teléfono
bot: Jugando a lo que ella elige, sin tu teléfono. ¿Dónde lo vas a hacer?
user: ayuda
bot: Un lugar te ayuda a no olvidarlo. Por ejemplo: en la mesa de la cocina, o en el parque. ¿Dónde lo vas a hacer?
user: el salón
bot: El salón. ¿Cuándo te va bien, en tu día o en tu semana?
user: english
bot: We speak English now. When would it fit in your day or week?
user: español
bot: Ya te hablo en español. ¿Cuándo te va bien, en tu día o en tu semana?
goal what: jugando a lo que ella elige, sin mi teléfono
goal where: el salón
user: Por la noche
bot: Por la noche. ¿Y por qué es importante para ti?
user: la echo de menos. siempre discutimos
bot: La echas de menos. Siempre discutimos. Así va tu meta: Voy a jugar a lo que ella elige, sin mi teléfono, con Mia, en el salón, por la noche, porque la echo de menos.
bot: S viene de «specific»: tan clara que todos ven lo mismo. Cuando salga bien, ¿qué va a ser distinto?
user: nos reímos más
bot: Nos reímos más. M de medible: cómo vas a saber que va bien. ¿Cuántas veces o cuánto lo vas a hacer?
user: más a menudo
bot: … “más a menudo” no es fácil de medir después. ¿Qué número te va bien?
choices: Una vez por semana | 3 veces por semana | Todos los días | Dejar lo mío
user: 3 veces por semana, 15 minutos
bot: 3 veces por semana, 15 minutos. ¿Y cuánto es ahora, en una semana normal?
user: una vez
bot: Por ahora: una vez. Así va tu meta: … 3 veces por semana, 15 minutos, porque la echo de menos.
bot: A de alcanzable: te pide algo más, pero lo puedes hacer. ¿Qué podría ponerse en medio?
user: turnos de noche los martes
bot: Turnos de noche los martes. Vamos a hacer un plan para eso. Si eso pasa, ¿qué vas a hacer?
user: lo hago el sábado por la mañana
bot: Tu plan. Si pasa esto: turnos de noche los martes. Entonces: lo haces el sábado por la mañana. Dilo una vez para ti. R de realista: va bien con tu vida, tal como es. De 0 a 10, ¿cuánto crees que lo puedes hacer?
user: plátano
bot: ¿Qué número está más cerca: 0 si no lo crees nada, 10 si lo crees del todo?
user: 8 de 10
bot: 8 de 10. T de tiempo: un día en el calendario. ¿Para cuándo lo quieres lograr?
choices: 1 semana | 1 mes | 6 meses | 1 año | 5 años
user: fin de abril
bot: Es el viernes 30 de abril de 2027, en unas 7 semanas. ¿Cuándo empiezas?
user: ayer
bot: El martes 9 de marzo de 2027 ya pasó. ¿Qué día será el primero? Puedes decir “mañana” o “el lunes”.
user: mañana
bot: Empiezas el jueves 11 de marzo de 2027. Esta es tu meta. ¿Dice lo que quieres? … Dónde: el salón …
choices: Guardar | Cambiar algo | Ver más a fondo | Dejar para luego
user: guardar
bot: Guardada. Tu meta: Voy a jugar a lo que ella elige, … Qué bien haberlo hecho contigo. Puedes volver cuando quieras. Mirar atrás de vez en cuando ayuda a mucha gente a llegar más lejos. Lo puedes parar cuando quieras. ¿Vuelvo a preguntarte cómo va?
choices: Sí, los domingos a las 18:00 | Otro día u otra hora | No, gracias
user: sí
bot: Para ver cómo va, te escribo los domingos a las 18:00. Puedes decir “pausa”, “horario de avisos” o “parar avisos” cuando quieras. ¿Qué quieres hacer ahora?
choices: Poner otra meta | Hablar de más cosas | Mis metas
goal status: Agreed
goal start date: 2027-03-11
goal target date: 2027-04-30
goal sentence: Voy a jugar a lo que ella elige, sin mi teléfono, con Mia, en el salón, por la noche, 3 veces por semana, 15 minutos, porque la echo de menos. Empiezo el jueves 11 de marzo de 2027. Lo quiero lograr para el viernes 30 de abril de 2027.
user: mis metas
bot: Tus metas: • Guardada: Voy a jugar a lo que ella elige, …
bot: ¿Qué quieres hacer ahora?

# Yes and no are understood in Spanish
locale: es-MX
user: hola
bot: … ¿Qué te gustaría que fuera distinto?
user: dormir mejor
bot: Dormir mejor. ¿Quién está contigo en esta meta?
user: empezar de nuevo
bot: ¿Empezamos de nuevo con otra meta? …
choices: Sí, de nuevo | No, seguir
user: no
bot: ¿Quién está contigo en esta meta?
user: empezar de nuevo
bot: ¿Empezamos de nuevo con otra meta? …
user: sí
bot: Pues empezamos de nuevo. ¿Qué te gustaría que fuera distinto?
goals: Draft, LetGo

# Help now in Spanish begins with the lines of the person's country
locale: es-MX
user: ayuda ya
bot: Si tú u otra persona corren peligro, … En México llama al 911. … En España llama al 112. … En Estados Unidos llama al 911. … ¿Estás en otro país? Llama al número de ayuda de allí.
choices: Ayúdame a calmarme | Hacer un plan de seguridad | Seguir

# Spanish is spoken to an English locale that asks for it, and again in English
locale: en-GB
user: hi
bot: … What would you like to be different?
user: español
bot: Ya te hablo en español. ¿Qué te gustaría que fuera distinto?
user: caminar más
bot: Caminar más. ¿Quién está contigo en esta meta?
user: español
bot: Ya te hablo en español. ¿Quién está contigo en esta meta?
user: in english
bot: We speak English now. Who is in this goal with you?
goal wish: caminar más

# A locale that is not known is spoken to in English
locale: fr-FR
user: hi
bot: Hello User1, … What would you like to be different?

# A programme that is not told in Spanish gives way to one that is, before anything is answered
locale: es-ES
programme: parenting
user: hola
bot: … ¿Qué te gustaría que fuera distinto?

# A goal with answers stays in the language of its questions where they are told in no other
locale: en-GB
programme: therapy
user: hi
bot: …
user: 5
bot: …
user: español
bot: Estas preguntas solo las tengo en otro idioma. Con una meta nueva podemos hablar en español. …
