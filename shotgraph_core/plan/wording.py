"""The few fixed words that films and storyboards show, in the story's own language."""

from shotgraph_core.model import Language

WORDS: dict[str, dict[Language, str]] = {
    key: {Language.EN: english, Language.HI: hindi}
    for key, english, hindi in (
        ("author", "Written by", "लेखन"),
        ("translator", "Translated by", "अनुवाद"),
        ("illustrator", "Illustrated by", "चित्रांकन"),
        ("source", "Source", "स्रोत"),
        ("licence", "Licence", "लाइसेंस"),
        ("voice", "Voice", "आवाज़"),
        ("camera", "Pictures", "चित्र"),
        ("composer", "Music", "संगीत"),
        ("letters", "Letters", "अक्षर"),
        ("and", "and", "और"),
        ("made_with", "Made with ShotGraph", "ShotGraph से बनी फ़िल्म"),
        ("by", "by", "लेखन:"),
        ("cast", "Cast", "पात्र"),
        ("scene", "Scene", "दृश्य"),
        ("scenes", "scenes", "दृश्य"),
        ("shot", "Shot", "शॉट"),
        ("shots", "shots", "शॉट"),
        ("about", "about", "लगभग"),
        ("minutes", "min", "मिनट"),
        ("seconds", "s", "से."),
        ("storyboard", "Storyboard", "स्टोरीबोर्ड"),
        ("style", "Style", "शैली"),
        ("unsafe", "Not safe to show", "दिखाने योग्य नहीं"),
        ("softened", "Softened", "नरम किया गया"),
        ("wide", "wide", "वाइड"),
        ("medium", "medium", "मीडियम"),
        ("close_up", "close-up", "क्लोज़-अप"),
        ("establishing", "establishing", "स्थापना"),
        ("static", "static", "स्थिर"),
        ("push_in", "push in", "पास जाता कैमरा"),
        ("pull_out", "pull out", "दूर जाता कैमरा"),
        ("pan_left", "pan left", "बाएँ पैन"),
        ("pan_right", "pan right", "दाएँ पैन"),
        ("tilt_up", "tilt up", "ऊपर टिल्ट"),
        ("tilt_down", "tilt down", "नीचे टिल्ट"),
        ("track_left", "track left", "बाएँ चलता कैमरा"),
        ("track_right", "track right", "दाएँ चलता कैमरा"),
        ("handheld", "handheld", "हाथ में कैमरा"),
        ("dawn", "dawn", "भोर"),
        ("day", "day", "दिन"),
        ("dusk", "dusk", "साँझ"),
        ("night", "night", "रात"),
        ("clear", "clear", "साफ़"),
        ("cloudy", "cloudy", "बादल"),
        ("rain", "rain", "बारिश"),
        ("storm", "storm", "तूफ़ान"),
        ("snow", "snow", "बर्फ़"),
        ("fog", "fog", "कोहरा"),
        ("wind", "wind", "हवा"),
        ("calm", "calm", "शांत"),
        ("joyful", "joyful", "आनंद"),
        ("playful", "playful", "चंचल"),
        ("tender", "tender", "कोमल"),
        ("sad", "sad", "उदास"),
        ("tense", "tense", "तनाव"),
        ("fearful", "fearful", "भय"),
        ("angry", "angry", "क्रोध"),
        ("mysterious", "mysterious", "रहस्य"),
        ("triumphant", "triumphant", "विजय"),
    )
}


def worded(key: str, language: Language) -> str:
    """A fixed word in a language; a word that has none stays as it is, its underscores spaces."""
    return WORDS[key][language] if key in WORDS else key.replace("_", " ")
