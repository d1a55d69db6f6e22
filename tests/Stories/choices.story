# A person sees ideas, takes one, and asks for an example
user: hi
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
bot: … What would you like to be different?
user: show me some ideas
bot: Here are some ideas: … Tap one, or tell me yours. What would you like?
user: more fresh air
bot: More fresh air. Who is in this goal with you?
user: example
bot: …
bot: Who is in this goal with you?
user: are you a robot?
bot: I'm SmartBot. I'm a program, not a person. Who is in this goal with you?
user: hello
bot: Hello again. Who is in this goal with you?
user: talk to my coach
bot: I don't know how to reach your coach. Ask whoever told you about me. Your doctor or health visitor can find you a counsellor too.
bot: Who is in this goal with you?
user: show my goal
bot: You have no goals here yet.
bot: Who is in this goal with you?
user: just me
bot: … What will you be doing?
goal wish: more fresh air

# A vague action is asked about once, shown in another light, and may be kept
shows: S1.11 S2.24 S4.28 S4.29
user: hi
bot: … What would you like to be different?
user: a better life
bot: … Who is in this goal with you?
user: just me
bot: … What will you be doing?
user: being a better mum
bot: “being a better mum” can mean many things, so it is hard to see when it happens. What would someone see?
choices: Keep mine | Show me an example
user: show me an example
bot: Before: “be calmer with the kids”. After: “take three slow breaths before I speak, when they fight”. How would you say yours?
choices: Keep mine
user: keep mine
bot: I have kept your words. We can come back to this one. Where would that be?
goal what: being a better mum

# A goal that would harm is refused each time and never kept
shows: S2.24
user: hi
bot: …
user: feel better
bot: … Who is in this goal with you?
user: just me
bot: … What will you be doing?
user: eating only 500 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?
choices: Help now | Talk to my coach | Skip
user: eating only 500 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?
user: eating only 500 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?
user: eating only 500 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?
user: eating only 500 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?
goal what: (none)
user: skip
bot: We leave that one out. Where would that be?

# A number can make a goal harmful that was not
user: hi
bot: …
user: lose a bit of weight
bot: …
user: just me
bot: …
user: having soup for lunch
bot: … Where would that be?
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: … How often or how much will you do it?
user: 600 calories a day
bot: I can't make a plan of that, as someone could get hurt. … What would you like instead?

# Somebody chooses another programme before the first answer
user: hi
bot: … What would you like to be different?
user: family plan
bot: … Why are we here?
user: back
bot: What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: back
bot: This is the first question, so there is nothing before it. What would you like to be different?
user: parenting session
bot: … How are you right now, in your body, your thoughts and your feelings?
user: tired but ok
bot: Tired but ok. … Where is your mood right now, from 1 to 10?
user: therapy goal
bot: … 

# Under seven the goal can be made smaller
user: hi
bot: …
user: be fitter
bot: …
user: just me
bot: …
user: walking to work
bot: …
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: …
user: every day
bot: Every day. And how much is it now, in a normal week?
user: once
bot: …
bot: …
user: skip
bot: …
user: skip
bot: … from 0 to 10?
user: 5
bot: 5 out of 10. Under 7 can mean that the goal is a bit big. Would you like to make it smaller?
choices: Make it smaller | Keep it as it is
user: make it smaller
bot: Sure. You said: “every day”. What would you like to say instead?
user: 3 times a week
bot: 3 times a week. Here is your goal so far: I will walk to work, 3 times a week.
bot: … How sure are you that you can do this, from 0 to 10?
user: 6
bot: 6 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
goal amount: 3 times a week
goal confidence: 6

# Who has never done it may learn it first
user: hi
bot: …
user: be fitter
bot: …
user: just me
bot: …
user: running in the park
bot: …
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: …
user: twice a week
bot: …
user: 0 times
bot: …
bot: …
user: skip
bot: …
user: skip
bot: …
user: 4
bot: 4 out of 10. Under 7 can mean that the goal is a bit big. Would you like to make it smaller?
choices: Make it smaller | Learn it first | Keep it as it is
user: learn it first
bot: Say it as something to find out, like “find out what calms him at bedtime”. Sure. You said: “running in the park”. What would you like to say instead?

# How often is not asked for again where it was said with the action
user: hi
bot: …
user: be fitter
bot: …
user: just me
bot: …
user: walking to work 3 times a week
bot: … Where would that be?
user: skip
bot: …
user: skip
bot: …
user: skip
bot: … Here is your goal so far: I will walk to work 3 times a week.
bot: …
user: i take the stairs
bot: You take the stairs. M is for measurable: how you will know. You said: “3 times a week”. And how much is it now, in a normal week?
goal amount: 3 times a week
user: back
bot: Sure. You said: “3 times a week”. What would you like to say instead?

# Nobody is helped to stop drinking all at once
shows: S1.15
user: hi
bot: …
user: feel well again
bot: …
user: just me
bot: …
user: stop drinking from tomorrow, i have a bottle of vodka a day
bot: I can't make a plan of that, as someone could get hurt. Please talk with a doctor, or someone you trust. … What would you like instead?

# A step that was told wrong is taken out again
programme: smart
user: hi
bot: …
user: be fitter
bot: …
user: skip
bot: …
user: walking to work 3 times a week
bot: …
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: …
user: once
bot: …
bot: …
user: skip
bot: …
user: skip
bot: …
user: 8
bot: …
user: 1 month
bot: …
user: today
bot: …
user: go deeper
bot: …
user: steps on the way
bot: … What is one small step on the way?
user: find my shoes
bot: … Who will see to that step?
user: me
bot: … By when will it be done?
user: tomorrow
bot: …
user: they stand at the door
bot: … Is there another step?
choices: Add a step | Take the last one out | That's all
user: take the last one out
bot: I took the last step out. Is there another step?
choices: Add a step | That's all
user: that's all
bot: Here is your whole goal. …

# The five levels are proposed from the figures, and the person's own stay
user: hi
bot: …
user: be fitter
bot: …
user: just me
bot: …
user: walking to work
bot: …
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: …
user: 3 times a week
bot: …
user: once
bot: …
bot: …
goal levels: −2: 1 · −1: 2 · 0: 3 · +1: 4 · +2: 5 times a week
user: back
bot: Sure. You said: “once”. What would you like to say instead?
user: keep it
bot: …
bot: …
user: skip
bot: …
user: skip
bot: …
user: 8
bot: …
user: 1 month
bot: …
user: today
bot: … Here is your whole goal. …
user: change something
bot: …
user: Five levels, from −2 to +2
bot: Sure. You said: “−2: 1 · −1: 2 · 0: 3 · +1: 4 · +2: 5 times a week”. What would you like to say instead?
user: 0, 1, 3, 4 and 6 times
bot: Your levels: 0, 1, 3, 4 and 6 times. Here is your whole goal. …
user: change something
bot: …
user: how often or how much
bot: …
user: 4 times a week
bot: … Here is your whole goal. …
goal levels: 0, 1, 3, 4 and 6 times
