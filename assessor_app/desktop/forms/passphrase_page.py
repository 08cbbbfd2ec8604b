# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_PassphrasePage(object):
    def setupUi(self, PassphrasePage):
        if not PassphrasePage.objectName():
            PassphrasePage.setObjectName(u"PassphrasePage")
        self.outer = QVBoxLayout(PassphrasePage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(PassphrasePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.panel = QFrame(PassphrasePage)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"card")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 24, 24, 24)
        self.file_name = QLabel(self.panel)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setProperty(u"role", u"section")
        self.file_name.setWordWrap(True)

        self.panel_layout.addWidget(self.file_name)

        self.explanation = QLabel(self.panel)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.panel_layout.addWidget(self.explanation)

        self.passphrase_field_layout = QVBoxLayout()
        self.passphrase_field_layout.setSpacing(4)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_field_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_field_label = QLabel(self.panel)
        self.passphrase_field_label.setObjectName(u"passphrase_field_label")
        self.passphrase_field_label.setProperty(u"role", u"strong")
        self.passphrase_field_label.setWordWrap(True)

        self.passphrase_field_layout.addWidget(self.passphrase_field_label)

        self.passphrase_field_hint = QLabel(self.panel)
        self.passphrase_field_hint.setObjectName(u"passphrase_field_hint")
        self.passphrase_field_hint.setProperty(u"role", u"hint")
        self.passphrase_field_hint.setWordWrap(True)

        self.passphrase_field_layout.addWidget(self.passphrase_field_hint)

        self.passphrase = QLineEdit(self.panel)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.panel_layout.addLayout(self.passphrase_field_layout)

        self.show_words = QCheckBox(self.panel)
        self.show_words.setObjectName(u"show_words")

        self.panel_layout.addWidget(self.show_words)

        self.problem = QLabel(self.panel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.panel_layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(self.panel)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"primary")
        self.open.setAutoDefault(True)

        self.buttons.addWidget(self.open)

        self.back = QPushButton(self.panel)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_1)


        self.panel_layout.addLayout(self.buttons)


        self.outer.addWidget(self.panel)

        self.forgotten = QFrame(PassphrasePage)
        self.forgotten.setObjectName(u"forgotten")
        self.forgotten.setProperty(u"role", u"card")
        self.forgotten_layout = QVBoxLayout(self.forgotten)
        self.forgotten_layout.setSpacing(8)
        self.forgotten_layout.setObjectName(u"forgotten_layout")
        self.forgotten_layout.setContentsMargins(16, 16, 16, 16)
        self.forgotten_heading = QLabel(self.forgotten)
        self.forgotten_heading.setObjectName(u"forgotten_heading")
        self.forgotten_heading.setProperty(u"role", u"section")
        self.forgotten_heading.setWordWrap(True)

        self.forgotten_layout.addWidget(self.forgotten_heading)

        self.forgotten_words = QLabel(self.forgotten)
        self.forgotten_words.setObjectName(u"forgotten_words")
        self.forgotten_words.setWordWrap(True)

        self.forgotten_layout.addWidget(self.forgotten_words)

        self.forgotten_buttons = QHBoxLayout()
        self.forgotten_buttons.setSpacing(8)
        self.forgotten_buttons.setObjectName(u"forgotten_buttons")
        self.forgotten_buttons.setContentsMargins(0, 0, 0, 0)
        self.use_code = QPushButton(self.forgotten)
        self.use_code.setObjectName(u"use_code")
        self.use_code.setProperty(u"kind", u"quiet")
        self.use_code.setAutoDefault(False)

        self.forgotten_buttons.addWidget(self.use_code)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.forgotten_buttons.addItem(self.room_2)


        self.forgotten_layout.addLayout(self.forgotten_buttons)


        self.outer.addWidget(self.forgotten)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_3)

#if QT_CONFIG(shortcut)
        self.passphrase_field_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassphrasePage)

        self.open.setDefault(True)


        QMetaObject.connectSlotsByName(PassphrasePage)
    # setupUi

    def retranslateUi(self, PassphrasePage):
        PassphrasePage.setWindowTitle(QCoreApplication.translate("PassphrasePage", u"Open an inspection file", None))
        self.title.setText(QCoreApplication.translate("PassphrasePage", u"Open an inspection file", None))
        self.file_name.setText("")
        self.explanation.setText(QCoreApplication.translate("PassphrasePage", u"Everything in this file is encrypted. Your passphrase opens it.", None))
        self.passphrase_field_label.setText(QCoreApplication.translate("PassphrasePage", u"&Passphrase", None))
        self.passphrase_field_hint.setText(QCoreApplication.translate("PassphrasePage", u"Usually six words with a space between them.", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("PassphrasePage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("PassphrasePage", u"&Show what I type", None))
        self.problem.setText("")
        self.open.setText(QCoreApplication.translate("PassphrasePage", u"&Open", None))
        self.back.setText(QCoreApplication.translate("PassphrasePage", u"&Back", None))
        self.forgotten_heading.setText(QCoreApplication.translate("PassphrasePage", u"If you have forgotten it", None))
        self.forgotten_words.setText(QCoreApplication.translate("PassphrasePage", u"Assessors: the lead inspector can look your passphrase up. Lead inspector: use the recovery code that you printed when the inspection was started.", None))
        self.use_code.setText(QCoreApplication.translate("PassphrasePage", u"Use the &recovery code", None))
    # retranslateUi

