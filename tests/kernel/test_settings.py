"""What a person prefers on a laptop."""

from workbench.kernel.settings import Settings


def test_files_speak_the_windows_language_until_another_is_chosen_for_them() -> None:
    assert Settings().written_in == "en"
    assert Settings(window_language="sv").written_in == "sv"
    assert Settings(window_language="sv", files_language="fi").written_in == "fi"
