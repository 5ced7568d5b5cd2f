"""Choosing one of a few names, or a cluster."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from workbench.domain.countries import country_word
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.domain.dossier import Cluster
    from workbench.ui.window import Window


def ask_choice(parent: QWidget, title: str, words: str, label: str, names: Sequence[str]) -> str | None:
    """Let a person choose one of several names; None where they called it off."""
    dialog = Dialog(parent, title, tr("Choose"))
    box = ComboBox(label)
    box.setAccessibleIdentifier("choice")
    for name in names:
        box.addItem(name, name)
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    dialog.add_labelled(label, box)
    box.setFocus()
    return box.currentText() if dialog.exec() == QDialog.DialogCode.Accepted else None


def near(window: "Window") -> EntityId | None:
    """Return the cluster that is chosen or open: most likely the one that is meant."""
    found = window.page.cluster() if window.page is not None else ""
    return EntityId(found) if found else None


def cluster_box(clusters: "Sequence[Cluster]", chosen: EntityId | None) -> ComboBox:
    """Return a list of clusters by name; what tells two of the same name apart is their country."""
    box = ComboBox(tr("Cluster"))
    box.setAccessibleIdentifier("cluster")
    for each in sorted(clusters, key=lambda each: each.name.casefold()):
        country = f", {country_word(each.country)}" if each.country else ""
        box.addItem(f"{each.name}{country}", each.id)
    if chosen is not None:
        box.choose(chosen)
    return box


def ask_cluster(
    parent: QWidget, title: str, clusters: "Sequence[Cluster]", meant: EntityId | None, near: EntityId | None
) -> "Cluster | None":
    """Return the cluster that is meant; else let a person choose one, the one that is near first."""
    known = {each.id: each for each in clusters}
    if meant is not None:
        return known.get(meant)
    dialog = Dialog(parent, title, tr("Next"))
    if not known:
        dialog.primary.hide()
        dialog.body.addWidget(Text(tr("This workspace holds no cluster."), "body", "text2"))
        dialog.exec()
        return None
    box = cluster_box(clusters, near)
    dialog.add_labelled(tr("Cluster"), box)
    box.setFocus()
    return known[EntityId(box.currentData())] if dialog.exec() == QDialog.DialogCode.Accepted else None
