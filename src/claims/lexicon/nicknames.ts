/** Short forms of English first names: the full name, then what stands for it. Lower case, a line each. */
export const nicknames = `
abigail abby
alexander alex
andrew andy drew
anthony tony
benjamin ben
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betsy
frederick fred
gregory greg
james jim jimmy
jeffrey jeff
jennifer jenny jen
jonathan jon
joseph joe
joshua josh
katherine kate kathy
kenneth ken
lawrence larry
leonard len
matthew matt
michael mike
nathaniel nate
nicholas nick
pamela pam
patricia pat patty
peter pete
philip phil
raymond ray
richard rick dick
robert bob rob bobby
ronald ron
samuel sam
stephen steve
steven steve
susan sue
theodore theo
thomas tom
timothy tim
victoria vicky
vincent vince
walter walt
william bill will
zachary zach
`;
