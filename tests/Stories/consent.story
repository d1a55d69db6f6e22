# A stranger is told what this is and asked before anything is kept
given: a stranger
user: hello
bot: Hello, I'm SmartBot. I'm a program, not a person. … I can't call for help, and nobody watches this chat live. Is it OK if I keep what you tell me, so we can come back to it?
choices: Yes, keep it | What do you keep? | No, not now
user: what do you keep?
bot: I keep your goals, what we say here, and when to ask how it goes. … say “my data”. There is one limit: I can't promise that a secret stays secret if the law asks for it.
bot: Is it OK if I keep what you tell me, so we can come back to it?
user: yes
bot: Thank you. What would you like to be different?
user: more time with my daughter
bot: More time with your daughter. Who is in this goal with you?
goals: Draft

# Whoever says no is left in peace and asked again when they come back
given: a stranger
user: hi
bot: … Is it OK if I keep what you tell me, so we can come back to it?
user: no
bot: That's fine. Then I keep nothing, and we stop here. Say hello if you change your mind. If you need help, say “help now”.
user: i want to be fitter
bot: Hello, I'm SmartBot. … Is it OK if I keep what you tell me, so we can come back to it?
user: sure
bot: Thank you. What would you like to be different?

# Nothing else is talked about before it, and help is there all the same
given: a stranger
user: hi
bot: … Is it OK if I keep what you tell me, so we can come back to it?
user: i want to be fitter
bot: I'd like to hear that. First I have one question. Is it OK if I keep what you tell me, so we can come back to it?
user: my goals
bot: I'd like to hear that. First I have one question. Is it OK if I keep what you tell me, so we can come back to it?
user: help now
bot: If you or someone else is in danger, please call for help now. …
user: are you a robot?
bot: I'm SmartBot. I'm a program, not a person. Is it OK if I keep what you tell me, so we can come back to it?
user: stop
bot: We stop here. Say hello when you want to begin.

# It is asked in the person's language, and in another on request
given: a stranger
user: hi
bot: … Is it OK if I keep what you tell me, so we can come back to it?
user: español
bot: ¿Te parece bien que guarde lo que me cuentas, para poder volver a ello?
choices: Sí, guárdalo | ¿Qué guardas? | No, ahora no
user: sí
bot: Gracias. ¿Qué te gustaría que fuera distinto?

# Where there is a coach, sharing is a question of its own
given: a stranger
coach: Rosa
user: hi
bot: … Is it OK if I keep what you tell me, so we can come back to it?
user: yes, keep it
bot: Thank you. May Rosa see your goals and what we say here? Then Rosa is also told if you may be in danger. Nobody reads along live.
choices: Yes, share it | No, only for me
user: no
bot: What would you like to be different?
user: my data
bot: I keep 0 goals, what we say here, and when to ask how it goes. You said yes to that on Wednesday 10 March 2027. What would you like to do?
choices: Take my data away | Who has read this? | Share with Rosa | Delete my data | Leave it so
user: share with rosa
bot: From now on Rosa can see it.
bot: What would you like to be different?
user: my data
bot: I keep 0 goals, what we say here, and when to ask how it goes. You said yes to that on Wednesday 10 March 2027. Rosa can see it. What would you like to do?
user: stop sharing with Rosa
bot: I have stopped sharing it with Rosa.
bot: What would you like to be different?

# A danger that a stranger tells of gets help at once, and nothing of it is kept
given: a stranger
user: i want to kill myself
bot: I'm really glad you told me. … 116 123 …
user: hello
bot: Hello, I'm SmartBot. … Is it OK if I keep what you tell me, so we can come back to it?
user: i want to die
bot: I'm really glad you told me. … 116 123 …
bot: Is it OK if I keep what you tell me, so we can come back to it?
