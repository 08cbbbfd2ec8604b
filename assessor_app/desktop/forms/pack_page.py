# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_PackPage(object):
    def setupUi(self, PackPage):
        if not PackPage.objectName():
            PackPage.setObjectName(u"PackPage")
        self.outer = QVBoxLayout(PackPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(PackPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(PackPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.panel = QFrame(PackPage)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"card")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 24, 24, 24)
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

        self.target_field_layout = QVBoxLayout()
        self.target_field_layout.setSpacing(4)
        self.target_field_layout.setObjectName(u"target_field_layout")
        self.target_field_layout.setContentsMargins(0, 0, 0, 0)
        self.target_field_label = QLabel(self.panel)
        self.target_field_label.setObjectName(u"target_field_label")
        self.target_field_label.setProperty(u"role", u"strong")
        self.target_field_label.setWordWrap(True)

        self.target_field_layout.addWidget(self.target_field_label)

        self.target_field_hint = QLabel(self.panel)
        self.target_field_hint.setObjectName(u"target_field_hint")
        self.target_field_hint.setProperty(u"role", u"hint")
        self.target_field_hint.setWordWrap(True)

        self.target_field_layout.addWidget(self.target_field_hint)

        self.target = QLineEdit(self.panel)
        self.target.setObjectName(u"target")
        self.target.setReadOnly(True)

        self.target_field_layout.addWidget(self.target)


        self.panel_layout.addLayout(self.target_field_layout)

        self.target_buttons = QHBoxLayout()
        self.target_buttons.setSpacing(8)
        self.target_buttons.setObjectName(u"target_buttons")
        self.target_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_target = QPushButton(self.panel)
        self.choose_target.setObjectName(u"choose_target")
        self.choose_target.setProperty(u"kind", u"quiet")
        self.choose_target.setAutoDefault(False)

        self.target_buttons.addWidget(self.choose_target)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.target_buttons.addItem(self.room_1)


        self.panel_layout.addLayout(self.target_buttons)

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
        self.start = QPushButton(self.panel)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"kind", u"primary")
        self.start.setAutoDefault(True)

        self.buttons.addWidget(self.start)

        self.back = QPushButton(self.panel)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_2)


        self.panel_layout.addLayout(self.buttons)


        self.outer.addWidget(self.panel)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_3)

#if QT_CONFIG(shortcut)
        self.passphrase_field_label.setBuddy(self.passphrase)
        self.target_field_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PackPage)

        self.start.setDefault(True)


        QMetaObject.connectSlotsByName(PackPage)
    # setupUi

    def retranslateUi(self, PackPage):
        PackPage.setWindowTitle(QCoreApplication.translate("PackPage", u"Open cases to assess", None))
        self.title.setText(QCoreApplication.translate("PackPage", u"Open cases to assess", None))
        self.explanation.setText(QCoreApplication.translate("PackPage", u"The lead inspector sent you a file of cases and, separately, a passphrase. From it this computer makes your own encrypted inspection file, and you work in that.", None))
        self.passphrase_field_label.setText(QCoreApplication.translate("PackPage", u"&Passphrase", None))
        self.passphrase_field_hint.setText(QCoreApplication.translate("PackPage", u"The words that the lead inspector gave you. They open your own file too.", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("PackPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show_words.setText(QCoreApplication.translate("PackPage", u"&Show what I type", None))
        self.target_field_label.setText(QCoreApplication.translate("PackPage", u"&Your inspection file", None))
        self.target_field_hint.setText(QCoreApplication.translate("PackPage", u"Kept on this computer, not on the memory stick and not in a folder that is copied to the internet.", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("PackPage", u"Your inspection file", None))
#endif // QT_CONFIG(accessibility)
        self.choose_target.setText(QCoreApplication.translate("PackPage", u"&Choose another place", None))
        self.problem.setText("")
        self.start.setText(QCoreApplication.translate("PackPage", u"&Make my inspection file", None))
        self.back.setText(QCoreApplication.translate("PackPage", u"&Back", None))
    # retranslateUi

