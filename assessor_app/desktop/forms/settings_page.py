# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.outer = QVBoxLayout(SettingsPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(SettingsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(SettingsPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"hint")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.looks = QFrame(SettingsPage)
        self.looks.setObjectName(u"looks")
        self.looks.setProperty(u"role", u"card")
        self.looks_layout = QVBoxLayout(self.looks)
        self.looks_layout.setSpacing(12)
        self.looks_layout.setObjectName(u"looks_layout")
        self.looks_layout.setContentsMargins(24, 24, 24, 24)
        self.looks_heading = QLabel(self.looks)
        self.looks_heading.setObjectName(u"looks_heading")
        self.looks_heading.setProperty(u"role", u"section")
        self.looks_heading.setWordWrap(True)

        self.looks_layout.addWidget(self.looks_heading)

        self.look_field_layout = QVBoxLayout()
        self.look_field_layout.setSpacing(4)
        self.look_field_layout.setObjectName(u"look_field_layout")
        self.look_field_layout.setContentsMargins(0, 0, 0, 0)
        self.look_field_label = QLabel(self.looks)
        self.look_field_label.setObjectName(u"look_field_label")
        self.look_field_label.setProperty(u"role", u"strong")
        self.look_field_label.setWordWrap(True)

        self.look_field_layout.addWidget(self.look_field_label)

        self.look = QComboBox(self.looks)
        self.look.setObjectName(u"look")

        self.look_field_layout.addWidget(self.look)


        self.looks_layout.addLayout(self.look_field_layout)

        self.size_field_layout = QVBoxLayout()
        self.size_field_layout.setSpacing(4)
        self.size_field_layout.setObjectName(u"size_field_layout")
        self.size_field_layout.setContentsMargins(0, 0, 0, 0)
        self.size_field_label = QLabel(self.looks)
        self.size_field_label.setObjectName(u"size_field_label")
        self.size_field_label.setProperty(u"role", u"strong")
        self.size_field_label.setWordWrap(True)

        self.size_field_layout.addWidget(self.size_field_label)

        self.size_field_hint = QLabel(self.looks)
        self.size_field_hint.setObjectName(u"size_field_hint")
        self.size_field_hint.setProperty(u"role", u"hint")
        self.size_field_hint.setWordWrap(True)

        self.size_field_layout.addWidget(self.size_field_hint)

        self.percent = QComboBox(self.looks)
        self.percent.setObjectName(u"percent")

        self.size_field_layout.addWidget(self.percent)


        self.looks_layout.addLayout(self.size_field_layout)

        self.language_field_layout = QVBoxLayout()
        self.language_field_layout.setSpacing(4)
        self.language_field_layout.setObjectName(u"language_field_layout")
        self.language_field_layout.setContentsMargins(0, 0, 0, 0)
        self.language_field_label = QLabel(self.looks)
        self.language_field_label.setObjectName(u"language_field_label")
        self.language_field_label.setProperty(u"role", u"strong")
        self.language_field_label.setWordWrap(True)

        self.language_field_layout.addWidget(self.language_field_label)

        self.language_field_hint = QLabel(self.looks)
        self.language_field_hint.setObjectName(u"language_field_hint")
        self.language_field_hint.setProperty(u"role", u"hint")
        self.language_field_hint.setWordWrap(True)

        self.language_field_layout.addWidget(self.language_field_hint)

        self.language = QComboBox(self.looks)
        self.language.setObjectName(u"language")

        self.language_field_layout.addWidget(self.language)


        self.looks_layout.addLayout(self.language_field_layout)


        self.outer.addWidget(self.looks)

        self.working = QFrame(SettingsPage)
        self.working.setObjectName(u"working")
        self.working.setProperty(u"role", u"card")
        self.working_layout = QVBoxLayout(self.working)
        self.working_layout.setSpacing(12)
        self.working_layout.setObjectName(u"working_layout")
        self.working_layout.setContentsMargins(24, 24, 24, 24)
        self.working_heading = QLabel(self.working)
        self.working_heading.setObjectName(u"working_heading")
        self.working_heading.setProperty(u"role", u"section")
        self.working_heading.setWordWrap(True)

        self.working_layout.addWidget(self.working_heading)

        self.fast_keys = QCheckBox(self.working)
        self.fast_keys.setObjectName(u"fast_keys")

        self.working_layout.addWidget(self.fast_keys)

        self.cover_field_layout = QVBoxLayout()
        self.cover_field_layout.setSpacing(4)
        self.cover_field_layout.setObjectName(u"cover_field_layout")
        self.cover_field_layout.setContentsMargins(0, 0, 0, 0)
        self.cover_field_label = QLabel(self.working)
        self.cover_field_label.setObjectName(u"cover_field_label")
        self.cover_field_label.setProperty(u"role", u"strong")
        self.cover_field_label.setWordWrap(True)

        self.cover_field_layout.addWidget(self.cover_field_label)

        self.cover_field_hint = QLabel(self.working)
        self.cover_field_hint.setObjectName(u"cover_field_hint")
        self.cover_field_hint.setProperty(u"role", u"hint")
        self.cover_field_hint.setWordWrap(True)

        self.cover_field_layout.addWidget(self.cover_field_hint)

        self.cover_minutes = QComboBox(self.working)
        self.cover_minutes.setObjectName(u"cover_minutes")

        self.cover_field_layout.addWidget(self.cover_minutes)


        self.working_layout.addLayout(self.cover_field_layout)


        self.outer.addWidget(self.working)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(SettingsPage)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"primary")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_1)


        self.outer.addLayout(self.buttons)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_2)

#if QT_CONFIG(shortcut)
        self.look_field_label.setBuddy(self.look)
        self.size_field_label.setBuddy(self.percent)
        self.language_field_label.setBuddy(self.language)
        self.cover_field_label.setBuddy(self.cover_minutes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        SettingsPage.setWindowTitle(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.explanation.setText(QCoreApplication.translate("SettingsPage", u"For you on this computer. Changes apply at once.", None))
        self.looks_heading.setText(QCoreApplication.translate("SettingsPage", u"How it looks", None))
        self.look_field_label.setText(QCoreApplication.translate("SettingsPage", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.size_field_label.setText(QCoreApplication.translate("SettingsPage", u"Text si&ze", None))
        self.size_field_hint.setText(QCoreApplication.translate("SettingsPage", u"Also Ctrl + and Ctrl \u2212, at any time.", None))
#if QT_CONFIG(accessibility)
        self.percent.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.language_field_label.setText(QCoreApplication.translate("SettingsPage", u"&Language", None))
        self.language_field_hint.setText(QCoreApplication.translate("SettingsPage", u"Welsh awaits a qualified translator; what is missing is shown in English.", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.working_heading.setText(QCoreApplication.translate("SettingsPage", u"How you work", None))
        self.fast_keys.setText(QCoreApplication.translate("SettingsPage", u"Fast &keys: a key that answers also goes on to the next question", None))
        self.cover_field_label.setText(QCoreApplication.translate("SettingsPage", u"Cover the screen &when nothing has been typed for", None))
        self.cover_field_hint.setText(QCoreApplication.translate("SettingsPage", u"Any key brings it back. After the time that the lead inspector set, it asks for the passphrase.", None))
#if QT_CONFIG(accessibility)
        self.cover_minutes.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Cover the screen after", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("SettingsPage", u"&Back", None))
    # retranslateUi

