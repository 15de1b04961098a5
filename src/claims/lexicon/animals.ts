const regular = `
  animal pet beast creature mammal reptile amphibian insect primate carcass
  cow bull steer heifer ox horse pony foal mare stallion donkey mule goat pig piglet sow hog boar lamb ewe ram camel llama alpaca
  buffalo bison yak elk moose antelope gazelle giraffe zebra elephant rhino rhinoceros hippo hippopotamus tiger lion lioness
  leopard cheetah jaguar panther puma cougar lynx bear panda koala kangaroo wallaby wombat monkey ape gorilla chimpanzee
  orangutan baboon lemur fox hyena jackal coyote dog puppy cat kitten rabbit hare hamster rat mole bat squirrel beaver badger
  otter ferret weasel stoat mink hedgehog porcupine skunk raccoon possum seal walrus manatee dugong whale orca dolphin
  porpoise shark ray stingray eel turtle tortoise terrapin crocodile alligator lizard snake python frog toad newt
  bird seabird songbird shorebird waterbird chick duckling chicken hen rooster cockerel duck mallard swan turkey pheasant
  partridge quail pigeon dove crow raven rook magpie jay gull seagull tern gannet guillemot razorbill puffin auk cormorant
  shag kittiwake albatross petrel shearwater fulmar skua pelican heron egret stork flamingo crane ibis penguin ostrich emu
  eagle hawk falcon kestrel osprey buzzard vulture condor owl parrot macaw cockatoo sparrow starling robin swallow finch
  oystercatcher plover sandpiper curlew loon grebe coot scoter eider pochard
  crab lobster oyster mussel clam prawn snail squid octopus jellyfish spider scorpion bee hive beehive wasp ant butterfly
  moth beetle locust cockroach sardine anchovy mackerel pilchard`;

const unchanging = `
  cattle livestock poultry wildfowl waterfowl sheep deer reindeer caribou fish shellfish starfish goldfish swordfish salmon
  trout cod herring tuna carp pike perch haddock bass sturgeon shrimp krill plankton bison moose elk squid wildlife geese
  goose mice mouse wolves wolf calves calf oxen ox lice louse`;

/** Animals that a figure of dead or hurt may count, in the singular and plural. */
export const animals: ReadonlySet<string> = new Set([
  ...words(unchanging),
  ...words(regular).flatMap((word) => [word, plural(word)]),
]);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
