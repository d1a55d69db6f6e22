# A goal that is kept is asked about each week, celebrated and reached on its day
shows: S0.11 S2.8 S2.18 S3.15
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of april
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is a step on from where you began. What helped?
user: she reminds me now
bot: She reminds you now. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: Keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
user: yes
bot: Good. We keep it so. I'll ask again on Sunday 28 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 4
bot: 4 this week. That is even better than you hoped. How good! What helped?
user: we made it our game
bot: We made it our game. I have put that with your wins. How shall we go on?
choices: I have done it | Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 4 April 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: skip
bot: We leave that one out. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 11 April 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: skip
bot: We leave that one out. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 18 April 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: skip
bot: We leave that one out. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 25 April 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: skip
bot: We leave that one out. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Friday 30 April 2027.
days pass: 5
bot: Hi User1, it's Friday. Today was the day for this: “play what she picks”. (Say “stop check-ins” to end these.) How did it turn out?
choices: Not this time | Some of it | I did it | More than I planned | Far more than I planned | Ask me tomorrow
user: I did it
bot: What made it work?
user: same time each day
bot: Same time each day. I have put that with your wins. You did what you set out to do. Take a moment to enjoy that! What would you like to do now?
choices: Set another goal | My goals
goals: Achieved
user: my goals
bot: Your goals: • Reached: I will play what she picks, with Mia, at home, before school and after tea, 3 times a week, because I miss her. I start on Thursday 11 March 2027. I want to be there by Friday 30 April 2027.
bot: What would you like to do now?

# Change takes time, and a slow goal is made smaller
shows: S3.16 S2.18 S1.13 S1.20
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 1
bot: 1 this week. Good to know. We go on from there. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 0
bot: 0 this week. Last time was a bit closer. It goes up and down for everyone. What got in the way?
user: she was ill
bot: She was ill. That is good to know. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 28 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 1
bot: 1 this week. That is a step closer than last time. What helped?
user: she was better
bot: She was better. I have put that with your wins. Change takes time, and you keep at it. Maybe something smaller would fit better now. How shall we go on?
user: make it smaller
bot: Sure. You said: “3 times a week”. What would you like to say instead?
choices: Keep it | Once a week | 3 times a week | Every day
user: twice a week
bot: Twice a week. Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. … You can come back any time. What would you like to do now?
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 2
bot: 2 this week. That is just what you hoped for. Well done! What helped?
user: nan helped
bot: Nan helped. I have put that with your wins. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 11 April 2027.
goals: Agreed

# A missed goal is looked at without blame, kept as a lesson, and set again with a new plan
shows: S0.12 S2.11 S2.20
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: 31 march
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 0
bot: 0 this week. You began a bit closer. It goes up and down for everyone. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: ask me tomorrow
bot: Of course. I'll ask again tomorrow.
days pass: 2
bot: Hi User1, it's Tuesday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 1
bot: 1 this week. That is a step closer than last time. What helped?
user: late shifts
bot: Late shifts. I have put that with your wins. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 28 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 0
bot: 0 this week. Last time was a bit closer. It goes up and down for everyone. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. Change takes time, and you keep at it. Maybe something smaller would fit better now. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Wednesday 31 March 2027.
days pass: 2
bot: Hi User1, it's Wednesday. Today was the day for this: “play what she picks”. (Say “stop check-ins” to end these.) How did it turn out?
choices: Not this time | Some of it | I did it | More than I planned | Far more than I planned | Ask me tomorrow
user: not good, shifts changed, gave up
bot: Thank you for telling me. Which of these fits best?
choices: Much less than I hoped | Less than I hoped | As I hoped | More than I hoped | Much more than I hoped
user: Less than I hoped
bot: That happens to many of us. What happened?
user: my shifts changed
bot: Your shifts changed. What was in your hands, and what wasn't?
user: couldnt change the rota. could have asked nan to help w tea
bot: Couldnt change the rota. Could have asked nan to help w tea. What could you do differently next time?
user: ask nan to help with tea
bot: Ask nan to help with tea. What would be good about that, and what would it cost you?
user: more time, but i have to ask
bot: More time, but you have to ask. What would you like to keep in mind for next time?
user: ask for help early
bot: Ask for help early. I'll keep that for you. What would you like to do now?
choices: Same goal, new plan | A smaller goal | Something else | Let it rest | Let it go
user: Same goal, new plan
bot: Then we look at it once more. A is for achievable: a stretch, but one you can do. You kept this in mind for now: “ask for help early”. What could get in the way?
user: late shifts
bot: Late shifts. Let's have a plan for that. If that happens, what will you do?
user: i ask nan
bot: Your plan. If: late shifts. Then: you ask nan. Say it to yourself once. When do you want to have done this by?
choices: 1 week | 1 month | 6 months | 1 year | 5 years
user: end of june
bot: That is Wednesday 30 June 2027, in about 3 months. Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. … You can come back any time. What would you like to do now?
goals: Agreed
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: nan
bot: Nan. I have put that with your wins. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 11 April 2027.

# A missed goal is made smaller
shows: S0.12 S4.25
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: 18 march
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 0
bot: 0 this week. You began a bit closer. It goes up and down for everyone. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Thursday 18 March 2027.
days pass: 5
bot: Hi User1, it's Thursday. Today was the day for this: “play what she picks”. (Say “stop check-ins” to end these.) How did it turn out?
choices: Not this time | Some of it | I did it | More than I planned | Far more than I planned | Ask me tomorrow
user: some of it
bot: That happens to many of us. What happened?
user: my shifts changed
bot: Your shifts changed. What was in your hands, and what wasn't?
user: the rota was not
bot: The rota was not. What could you do differently next time?
user: ask nan
bot: Ask nan. What would be good about that, and what would it cost you?
user: less rush, more asking
bot: Less rush, more asking. What would you like to keep in mind for next time?
user: small is fine
bot: Small is fine. I'll keep that for you. What would you like to do now?
choices: Same goal, new plan | A smaller goal | Something else | Let it rest | Let it go
user: a smaller goal
bot: Then we look at it once more. How often or how much will you do it?
choices: Once a week | 3 times a week | Every day
user: once a week
bot: Once a week. Here is your goal so far: I will play what she picks, with Mia, at home, before school and after tea, once a week, because I miss her. I start on Thursday 11 March 2027.
bot: R is for realistic: it fits your life as it is. How sure are you that you can do this, from 0 to 10?
choices: 4 | 5 | 6 | 7 | 8 | 9 | 10
user: 8
bot: 8 out of 10. When do you want to have done this by?
choices: 1 week | 1 month | 6 months | 1 year | 5 years
user: end of april
bot: That is Friday 30 April 2027, in about 6 weeks. Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. … You can come back any time. What would you like to do now?
goals: Agreed

# A goal rests and is taken up again
shows: S2.20
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: 18 march
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 1
bot: 1 this week. Good to know. We go on from there. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Thursday 18 March 2027.
days pass: 5
bot: Hi User1, it's Thursday. Today was the day for this: “play what she picks”. (Say “stop check-ins” to end these.) How did it turn out?
choices: Not this time | Some of it | I did it | More than I planned | Far more than I planned | Ask me tomorrow
user: Not this time
bot: That happens to many of us. What happened?
user: skip
bot: We leave that one out. What was in your hands, and what wasn't?
user: skip
bot: We leave that one out. What could you do differently next time?
user: skip
bot: We leave that one out. What would be good about that, and what would it cost you?
user: skip
bot: We leave that one out. What would you like to keep in mind for next time?
user: skip
bot: We leave that one out. What would you like to do now?
choices: Same goal, new plan | A smaller goal | Something else | Let it rest | Let it go
user: Let it rest
bot: Then it rests. It is with your goals, and you can take it up any time.
goals: Paused
days pass: 30
user: hello
bot: It has been a while. I'm SmartBot, a program and not a person. What would you like to do now?
choices: Set another goal | Take up a resting goal | My goals
user: Take up a resting goal
bot: Good, we go on with it: I will play what she picks, with Mia, at home, before school and after tea, 3 times a week, because I miss her. I start on Thursday 11 March 2027. I want to be there by Thursday 18 March 2027. When do you want to have done this by?
choices: 1 week | 1 month | 6 months | 1 year | 5 years
user: end of july
bot: That is Saturday 31 July 2027, in about 3 months. Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. … You can come back any time. What would you like to do now?
goals: Agreed
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?

# All check-ins rest for two weeks
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: pause
bot: For how long should I stay quiet?
choices: 1 week | 2 weeks | 1 month | Until I say so
user: 2 weeks
bot: I stay quiet until Monday 29 March 2027. You can talk to me before that at any time.
days pass: 13
days pass: 7
user: 2
bot: It has been a while. I'm SmartBot, a program and not a person. What would you like to do now?
user: my mum
bot: What would you like to do now?
user: keep it as it is
bot: What would you like to do now?

# A goal is let go, and what was learnt comes back with the next one
shows: S2.11 S2.20
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: i give up
bot: How did it turn out?
choices: Not this time | Some of it | I did it | More than I planned | Far more than I planned | Ask me tomorrow
user: Not this time
bot: That happens to many of us. What happened?
user: we moved house
bot: We moved house. What was in your hands, and what wasn't?
user: the move was not in my hands
bot: The move was not in your hands. What could you do differently next time?
user: begin smaller
bot: Begin smaller. What would be good about that, and what would it cost you?
user: it is easier, and takes longer
bot: It is easier, and takes longer. What would you like to keep in mind for next time?
user: begin small
bot: Begin small. I'll keep that for you. What would you like to do now?
choices: Same goal, new plan | A smaller goal | Something else | Let it rest | Let it go
user: let it go
bot: Then we let it go. What you learnt stays with you.
goals: LetGo
user: set another goal
bot: What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: more walks
bot: More walks. Who is in this goal with you?
choices: Just me | My child | My partner | My family
user: just me
bot: Just you. What will you be doing?
user: walk to work
bot: Walk to work. Where would that be?
choices: At home | Outside | At work | Anywhere
user: at work
bot: At work. When would it fit in your day or week?
choices: In the morning | After school | In the evening | At weekends
user: in the morning
bot: In the morning. And why does it matter to you?
user: it clears my head
bot: It clears your head. Here is your goal so far: I will walk to work, at work, in the morning, because it clears my head.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: i feel awake
bot: You feel awake. M is for measurable: how you will know. How often or how much will you do it?
choices: Once a week | 3 times a week | Every day
user: 3 times a week
bot: 3 times a week. And how much is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: once
bot: Right now: once. Here is your goal so far: I will walk to work, at work, in the morning, 3 times a week, because it clears my head.
bot: A is for achievable: a stretch, but one you can do. You kept this in mind for now: “begin small”. What could get in the way?

# A person who is silent for weeks is left in peace, and heard again
shows: S1.13 S1.20
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 60
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
bot: Hi User1, it's Sunday. This is SmartBot, a program. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
bot: Hi User1, it's Sunday. This is SmartBot, a program. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
bot: Hi User1, it's Sunday. This is SmartBot, a program. I have not heard from you for a while. This is the last time I ask, until you write again. You wanted this: “play what she picks”. How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: hi
bot: It has been a while. I'm SmartBot, a program and not a person. Hello again. Your goal so far: I will play what she picks, with Mia, at home, before school and after tea, 3 times a week, because I miss her. I start on Thursday 11 March 2027. I want to be there by Wednesday 30 June 2027. How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: nan
bot: Nan. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 16 May 2027.
days pass: 8
bot: Hi User1, it's Sunday. This is SmartBot, a program. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?

# A person tells how it goes before they are asked
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 3
user: check in
bot: How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is a step on from where you began. What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
days pass: 7
days pass: 2
bot: Hi User1, it's Sunday. This is SmartBot, a program. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?

# A check-in is answered after the next one came
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 12
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
bot: Hi User1, it's Sunday. This is SmartBot, a program. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is a step on from where you began. What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 28 March 2027.

# A goal is reached early
shows: S2.19
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 4
bot: 4 this week. That is even better than you hoped. How good! What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
choices: I have done it | Keep it as it is | Make it smaller | Change something
user: I have done it
bot: What made it work?
user: we did it after tea
bot: We did it after tea. I have put that with your wins. You did even better than you set out to do. Take a moment to enjoy that! What would you like to do now?
choices: Set another goal | My goals
goals: Achieved
days pass: 30

# A goal is changed at a check-in, for the reason that was told
shows: S2.18 S3.5 S4.35
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 1
bot: 1 this week. Good to know. We go on from there. What got in the way?
user: late shifts
bot: Late shifts. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: change something
bot: Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: change something
bot: Which part would you like to change?
choices: My wish | Who | What | Where | When | Why | What will be different | How often or how much | How it is now | Five levels, from −2 to +2 | What could get in the way | My plan for that | How sure I am, 0 to 10 | Target date | Start date
user: When
bot: Sure. You said: “before school and after tea”. What would you like to say instead?
choices: Keep it | In the morning | After school | In the evening | At weekends
user: before bed
bot: Before bed. Here is your whole goal. …
user: save
bot: Saved. … You can come back any time. What would you like to do now?
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?

# Two goals that are due on one day are asked about one after the other
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
given: a saved goal; what: walk to work; amount: twice a week; baseline: once; target: end of june
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “walk to work”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is just what you hoped for. Well done! What helped?
user: dry weather
bot: Dry weather. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
bot: You wanted this: “play what she picks”. How many times was it this week?
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.

# Over two goals it is told how far they went
shows: S2.19
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: i did it
bot: What made it work?
user: my mum
bot: Your mum. I have put that with your wins. You did what you set out to do. Take a moment to enjoy that! What would you like to do now?
choices: Set another goal | My goals
given: a saved goal; what: walk to work; amount: twice a week; baseline: once; target: end of june
user: i did it
bot: What made it work?
user: dry weather
bot: Dry weather. I have put that with your wins. You did what you set out to do. Take a moment to enjoy that! Over your 2 goals, you got about as far as you hoped. In figures that is 50, where 50 is as hoped. What would you like to do now?

# A step has its own day, and another way is found when it could not be done
shows: S2.10 S0.15 S2.19
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: Compare two ways | Steps on the way | Who and what can help | Plan for hard days | Look after myself | Make more time | Nothing more now
user: Steps on the way
bot: A big goal is easier in small steps, each with its own date. What is one small step on the way?
user: find our games in the loft
bot: Find our games in the loft. Who will see to that step?
choices: Me | My partner | My family
user: me
bot: You. By when will it be done?
choices: Tomorrow | In 1 week | In 2 weeks | In 1 month
user: on tuesday
bot: By Tuesday 16 March 2027. How will you know that the step is done?
user: they are on the shelf
bot: They are on the shelf. That is one step of your plan. Is there another step?
choices: Add a step | Take the last one out | That's all
user: that's all
bot: What would you like to do now?
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is a step on from where you began. What helped?
user: my mum
bot: Your mum. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Tuesday 16 March 2027.
days pass: 2
bot: Hi User1, it's Tuesday. Today was the day for this step: “find our games in the loft”. (Say “stop check-ins” to end these.) Is it done?
choices: Yes | Not yet | Ask me tomorrow
user: not yet
bot: That happens. What got in the way?
user: no ladder
bot: No ladder. What could you do instead, or who could help?
user: ask my neighbour
bot: Ask your neighbour. By when would that fit?
choices: In 1 week | In 2 weeks | In 1 month
user: friday
bot: Friday 19 March 2027, then. I'll ask you about it then.
days pass: 3
bot: Hi User1, it's Friday. Today was the day for this step: “find our games in the loft”. (Say “stop check-ins” to end these.) Is it done?
user: yes
bot: Done! One step less to go.
days pass: 2

# Check-ins are stopped, and begun again at other times
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: stop check-ins
bot: I won't ask any more. Your goals are still here. Say “check in” when you like, or “check-in times” to begin again.
days pass: 21
user: check-in times
bot: I don't write by myself now. What would you like?
choices: Choose days and time | Quiet hours | Leave it so
user: choose days and time
bot: When would suit you? Name a day or more, and a time.
choices: Sundays at 6 pm | Every day at 7 pm | Mondays at 9 am
user: fridays at 7pm
bot: I'll ask how it goes: Fridays at 7 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time.
user: check-in times
bot: I ask how it goes: Fridays at 7 pm. From 9 pm to 8 am I write nothing that is late. What would you like?
choices: Choose days and time | Quiet hours | Stop check-ins | Leave it so
user: quiet hours
bot: When should I keep quiet?
choices: 9 pm to 8 am | 7 pm to 10 am | 11 pm to 7 am | No quiet hours
user: 11 pm to 7 am
bot: I'll keep to that.
user: check-in times
bot: I ask how it goes: Fridays at 7 pm. From 11 pm to 7 am I write nothing that is late. What would you like?
user: leave it so
bot: Then it stays so.
days pass: 3

# Back, skip, help and nonsense at a check-in
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: help
bot: Any number is fine, also 0. It is there to learn from. For example: 2. How many times was it this week?
user: back
bot: This is the first question, so there is nothing before it. How many times was it this week?
user: show my goal
bot: Here is your goal so far: I will play what she picks, with Mia, at home, before school and after tea, 3 times a week, because I miss her. I start on Thursday 11 March 2027. I want to be there by Wednesday 30 June 2027.
bot: How many times was it this week?
user: 2
bot: 2 this week. That is a step on from where you began. What helped?
user: back
bot: Sure. You said: “2”. What would you like to say instead?
choices: Keep it
user: 3
bot: 3 this week. That is just what you hoped for. Well done! What helped?
user: skip
bot: We leave that one out. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: stop
bot: We stop here. What you told me is saved. Say hello when you want to go on.
user: hello
bot: Welcome back. Here is your goal so far: I will play what she picks, with Mia, at home, before school and after tea, 3 times a week, because I miss her. I start on Thursday 11 March 2027. I want to be there by Wednesday 30 June 2027. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.

# A goal that is counted by the day, and one with a figure
shows: S4.32
given: a saved goal; what: hug her; amount: 12 hugs a day; baseline: 3; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “hug her”. (Say “stop check-ins” to end these.) How many was it on a normal day?
choices: Ask me tomorrow
user: 5
bot: 5 a day. That is a step on from where you began. What helped?
user: she likes it
bot: She likes it. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.
days pass: 7
bot: Hi User1, it's Sunday. You wanted this: “hug her”. (Say “stop check-ins” to end these.) How many was it on a normal day?
user: 3
bot: 3 a day. Last time was a bit closer. It goes up and down for everyone. What got in the way?
user: i was away
bot: You were away. That is good to know. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 28 March 2027.

# What was said to a topic is changed from the card, and a goal in the middle of a check-in
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: Compare two ways | Steps on the way | Who and what can help | Plan for hard days | Look after myself | Make more time | Nothing more now
user: Who and what can help
bot: Nobody has to do it all alone. Let's look at who and what is there. Who could help you with this goal?
choices: My family | A friend | My coach | A group
user: my mum
bot: Your mum. What could they do, so that it really helps?
user: skip
bot: We leave that one out. What do you still need, such as time, money or a thing?
choices: Nothing right now
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: change my goal
bot: What has changed? A few words will help us later. Or say skip.
choices: Skip
user: too much
bot: Here is your whole goal. …
choices: Save | Change something | Go deeper | Save for later
user: change something
bot: Which part would you like to change?
choices: My wish | Who | What | Where | When | Why | What will be different | How often or how much | How it is now | Five levels, from −2 to +2 | What could get in the way | My plan for that | How sure I am, 0 to 10 | Target date | Start date | Who could help | What they could do
user: Who could help
bot: Sure. You said: “my mum”. What would you like to say instead?
choices: Keep it | My family | A friend | My coach | A group
user: my dad
bot: Your dad. What do you still need, such as time, money or a thing?
user: nothing right now
bot: Nothing right now. Where could you find that, or ask about it?
choices: The library | The school | My coach | Online
user: the library
bot: The library. Keep this near. You can add to it at any time. Here is your whole goal. …
days pass: 4
