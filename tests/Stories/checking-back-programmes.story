# A parent tells how they are, and counts good moments
shows: S0.4 S0.22 S2.19
programme: parenting
given: a saved goal; what: play what she picks; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Sundays at 6 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 5
bot: Hi User1, it's Sunday. You wanted this: “play what she picks”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 2
bot: 2 this week. That is a step on from where you began. And how are you now, from 1 to 10?
choices: 2 | 4 | 6 | 8 | 10
user: 6
bot: 6 out of 10, thank you. How many good moments came with each hard one?
choices: 1 | 2 | 3 | 4 | 5
user: 3
bot: 3 to one. What helped?
user: she reminds me now
bot: She reminds you now. I have put that with your wins. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Sunday 21 March 2027.

# A client looks at their way, at what set it off, and switches
shows: S3.12 S3.15
programme: therapy
given: a saved goal; what: breathe slowly; amount: 3 times a week; baseline: once; target: end of june
user: yes
bot: I'll ask how it goes: Wednesdays at 7 pm. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 8
bot: Hi User1, it's Wednesday. This is SmartBot, a program. You wanted this: “breathe slowly”. (Say “stop check-ins” to end these.) How many times was it this week?
choices: 0 | 1 | 2 | 3 | 4 | 5 | Ask me tomorrow
user: 4
bot: 4 this week. That is even better than you hoped. How good! And how are you now, from 1 to 10?
choices: 2 | 4 | 6 | 8 | 10
user: 5
bot: 5 out of 10, thank you. How well does your way of doing it work for you?
choices: It works | Now and then | Not for me
user: now and then
bot: Now and then. Was there a moment that set things off?
user: the phone at night
bot: The phone at night. What helped?
user: my sister
bot: Your sister. I have put that with your wins. Is there a win to keep, however small?
user: he smiled at me
bot: He smiled at you. I have put that with your wins. How shall we go on?
choices: I have done it | Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Wednesday 24 March 2027.

# A family says how it knows, and who else has seen it
shows: S1.9 S1.18 S4.10 S4.11 S4.14 S4.15 S4.18 S4.20 S4.25
programme: family-plan
given: a saved goal; amount: 4 mornings a week; baseline: once; target: end of june; review: 30 march
user: yes
bot: I'll ask how it goes: Fridays at 5 pm, every 2 weeks. You can say “pause”, “check-in times” or “stop check-ins” at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
days pass: 10
bot: Hi User1, it's Friday. This is SmartBot, a program. You wanted this: “hugging her when we meet”. (Say “stop check-ins” to end these.) Which of these fits best?
choices: Much less than I hoped | Less than I hoped | As I hoped | More than I hoped | Much more than I hoped | Ask me tomorrow
user: less than i hoped
bot: Less than you hoped. Good to know. We go on from there. Is the plan making life better for the child?
choices: It is better | A bit better | Not yet
user: a bit better
bot: A bit better. How do you know?
user: the chart on the fridge
bot: The chart on the fridge. Who else has seen it?
user: her teacher
bot: Her teacher. What got in the way?
user: the bus was late
bot: The bus was late. That is good to know. How shall we go on?
choices: Keep it as it is | Make it smaller | Change something
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Tuesday 30 March 2027.
days pass: 11
bot: Hi User1, it's Tuesday. This is SmartBot, a program. Today is the day to look at your plan: “hugging her when we meet”. (Say “stop check-ins” to end these.) Which of these fits best?
user: as i hoped
bot: As you hoped. That is just what you hoped for. Well done! Is the plan making life better for the child?
user: it is better
bot: It is better. How do you know?
user: skip
bot: We leave that one out. Who else has seen it?
user: skip
bot: We leave that one out. What helped?
user: the new bus
bot: The new bus. I have put that with your wins. How shall we go on?
user: keep it as it is
bot: Good. We keep it so. I'll ask again on Friday 9 April 2027.
