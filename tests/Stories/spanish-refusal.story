# A goal that would harm is refused in Spanish each time and never kept
locale: es-ES
user: hola
bot: … ¿Qué te gustaría que fuera distinto?
user: sentirme mejor
bot: … ¿Quién está contigo en esta meta?
user: solo yo
bot: … ¿Qué vas a hacer?
user: comer solo 500 calorías al día
bot: No puedo hacer un plan de eso, pues alguien podría sufrir daño. … ¿Qué quieres en vez de eso?
choices: Ayuda ya | Hablar con mi guía | Saltar
user: comer solo quinientas calorias al dia
bot: No puedo hacer un plan de eso, pues alguien podría sufrir daño. … ¿Qué quieres en vez de eso?
goal what: (none)
user: cenar verdura cada noche
bot: … ¿Dónde lo vas a hacer?
goal what: cenar verdura cada noche

# A wish that would harm is refused in Spanish before anything else is asked
locale: es-MX
user: hola
bot: … ¿Qué te gustaría que fuera distinto?
user: no pasar de 700 calorías al día
bot: No puedo hacer un plan de eso, pues alguien podría sufrir daño. … ¿Qué quieres en vez de eso?
goal wish: (none)
