# A message without a goal begins one, and help explains the commands
user: help
bot: I ask one question at a time, … Hello User1, … What would you like to be different?

# Stop before anything was said
user: hi
bot: … What would you like to be different?
user: stop
bot: We stop here. Say hello when you want to begin.
user: hi
bot: Hello User1, … What would you like to be different?

# Stop shouting at bedtime is a goal, not a command
user: hi
bot: … What would you like to be different?
user: stop shouting at bedtime
bot: Stop shouting at bedtime. Who is in this goal with you?
goal wish: stop shouting at bedtime

# Back twice, then on without asking again what is answered
user: hi
bot: … What would you like to be different?
user: be fitter
bot: … Who is in this goal with you?
user: just me
bot: Just you. What will you be doing?
user: walking
bot: Walking. Where would that be?
user: back
bot: Sure. You said: “walking”. …
user: back
bot: Sure. You said: “just me”. What would you like to say instead?
choices: Keep it | Just me | My child | My partner | My family
user: me and my dog
bot: You and your dog. Where would that be?
goal who: me and my dog
goal what: walking

# Start over asks first and puts the goal aside without losing it
user: hi
bot: … What would you like to be different?
user: be fitter
bot: … Who is in this goal with you?
user: start over
bot: Start over with a new goal? I keep what you told me so far under your goals.
choices: Yes, start over | No, go on
user: no
bot: Who is in this goal with you?
user: start over
bot: Start over with a new goal? …
user: yes
bot: A fresh start, then. What would you like to be different?
goals: Draft, LetGo
user: sleep better
bot: Sleep better. Who is in this goal with you?
user: my goals
bot: Your goals: • Not finished: not in words yet • Put aside: not in words yet
bot: Who is in this goal with you?

# Start over that gets no clear answer goes on with the goal
user: hi
bot: … What would you like to be different?
user: be fitter
bot: … Who is in this goal with you?
user: start over
bot: Start over with a new goal? …
user: purple
bot: Start over with a new goal? …
user: purple
bot: Start over with a new goal? …
user: purple
bot: Who is in this goal with you?
goals: Draft

# Help now gives numbers at once and waits for the person
user: hi
bot: … What would you like to be different?
user: help now
bot: If you or someone else is in danger, please call for help now. … In the UK call 999 … In the US call 911. …
choices: Help me calm down | Make a safety plan | Go on
user: go on
bot: What would you like to be different?

# My goals with none
user: my goals
bot: You have no goals here yet.

# Long away, a goal goes on with a reminder of it
user: hi
bot: … What would you like to be different?
user: be fitter
bot: … Who is in this goal with you?
user: just me
bot: … What will you be doing?
user: walking to work
bot: … Where would that be?
user: bye
bot: We stop here. What you told me is saved. Say hello when you want to go on.
days pass: 40
user: hello again
bot: It has been a while. I'm SmartBot, a program and not a person. Welcome back. Here is your goal so far: I will walk to work. Where would that be?
